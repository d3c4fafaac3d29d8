package org.meritcompetition.organisation;

/** Where an absence stands. */
public enum AbsenceState {
    PLANNED("尚未开始"),
    RUNNING("代理中"),
    OVER("已结束"),
    CANCELLED("已取消");

    private final String label;

    AbsenceState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** For the record of changes. */
    String endedAs() {
        return this == OVER ? "返岗，任务交还" : "离岗已取消";
    }
}
