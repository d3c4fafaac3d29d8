package org.meritcompetition.progress;

/** What became of a request. */
public enum ChangeStatus {
    OPEN("待审核"),
    CHANGED("已同意变更"),
    REFUSED("不同意"),
    WITHDRAWN("已同意撤回"),
    /** The office was silent: everything stays as it was. */
    UNCHANGED("维持不变");

    private final String label;

    ChangeStatus(String label) {
        this.label = label;
    }

    /** As participants read it. */
    public String label() {
        return label;
    }
}
