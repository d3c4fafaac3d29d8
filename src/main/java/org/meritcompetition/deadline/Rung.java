package org.meritcompetition.deadline;

import java.util.Arrays;

/** A step of the deadline ladder (domain §4.4), in the order in which they come. */
public enum Rung {
    /** Some working days before the due date, to whoever has to do it. */
    FIRST_REMINDER("firstReminder", "提醒"),
    /** The working day before the due date, to whoever has to do it. */
    LAST_REMINDER("lastReminder", "临期提醒"),
    LINE_LEADER("lineLeader", "首次督促"),
    HEAD("head", "再次督促"),
    /** 督办单: the office takes it up. */
    SUPERVISION("supervision", "督办");

    private final String step;
    private final String label;

    Rung(String step, String label) {
        this.step = step;
        this.label = label;
    }

    /** The rung that an element of the ladder's model belongs to, e.g. {@code headComes}. */
    public static Rung ofElement(String id) {
        return Arrays.stream(values())
                .filter(it -> id.startsWith(it.step))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no rung has the element " + id));
    }

    /** Its key in the season file, with which its elements in the ladder's model begin. */
    public String step() {
        return step;
    }

    public String label() {
        return label;
    }

    /**
     * Its name by whom it went to: 领导小组督促, where it is the office that is late.
     *
     * @param told the candidate group that was told, {@code null} where that is not known
     */
    public String labelFor(String told) {
        return urges() && told != null
                ? Urging.roleOf(told).label() + (this == SUPERVISION ? "督办" : "督促")
                : label;
    }

    /** Whether somebody else is told to see to the duty; before the due date nobody is. */
    public boolean urges() {
        return compareTo(LINE_LEADER) >= 0;
    }
}
