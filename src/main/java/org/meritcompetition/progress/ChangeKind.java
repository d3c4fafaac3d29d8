package org.meritcompetition.progress;

/** What a unit asks for. */
public enum ChangeKind {
    CHANGE("变更项目"),
    WITHDRAW("撤回项目");

    private final String label;

    ChangeKind(String label) {
        this.label = label;
    }

    /** As participants read it. */
    public String label() {
        return label;
    }
}
