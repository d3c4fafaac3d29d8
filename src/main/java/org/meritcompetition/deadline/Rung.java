package org.meritcompetition.deadline;

/** A step of the deadline ladder (domain §4.4), in the order in which they come. */
public enum Rung {
    /** Some working days before the due date, to whoever has to do it. */
    FIRST_REMINDER("提醒"),
    /** The working day before the due date, to whoever has to do it. */
    LAST_REMINDER("临期提醒"),
    LINE_LEADER("分管领导督促"),
    HEAD("主要领导督促"),
    /** 督办单: the office takes it up. */
    SUPERVISION("督办");

    private final String label;

    Rung(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
