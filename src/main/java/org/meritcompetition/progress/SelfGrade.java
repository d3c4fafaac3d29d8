package org.meritcompetition.progress;

/** How well a unit finds that it kept to its own plan. */
public enum SelfGrade {
    EXCELLENT("好：全面完成计划"),
    GOOD("较好：基本完成计划"),
    FAIR("一般：部分完成计划"),
    POOR("较差：多数未完成");

    private final String label;

    SelfGrade(String label) {
        this.label = label;
    }

    /** As participants read it. */
    public String label() {
        return label;
    }
}
