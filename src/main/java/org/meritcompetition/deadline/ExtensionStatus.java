package org.meritcompetition.deadline;

/** Where a request for more time stands. */
public enum ExtensionStatus {
    OPEN("待审核"),
    GRANTED("同意延期"),
    REFUSED("不同意延期"),
    /** The duty was done or closed before anybody decided. */
    LAPSED("已失效");

    private final String label;

    ExtensionStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
