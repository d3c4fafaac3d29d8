package org.meritcompetition.notification;

import java.util.regex.Pattern;

/** In which part a person reads a notice; the wording of a kind may differ by it. */
public enum Reader {
    UNIT,
    LEADER,
    JUDGE,
    OFFICE,
    LEADING_GROUP;

    private static final Pattern LEADERS = Pattern.compile(".+-unit-.+-(line-leader|head)");
    private static final Pattern LEADING = Pattern.compile(".+-leading-group(-\\d+)?");
    private static final Pattern JUDGES = Pattern.compile(".+-track-.+");

    /** The part in which the members of a candidate group read. */
    static Reader of(String group) {
        if (LEADERS.matcher(group).matches()) {
            return LEADER;
        } else if (JUDGES.matcher(group).matches()) {
            return JUDGE;
        } else if (group.endsWith("-office")) {
            return OFFICE;
        }
        return LEADING.matcher(group).matches() ? LEADING_GROUP : UNIT;
    }

    String suffix() {
        return "." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
