package org.meritcompetition.deadline;

import java.util.regex.Pattern;
import org.meritcompetition.organisation.Group;
import org.meritcompetition.organisation.Role;

/** Who is next in charge of an overdue duty: 分管领导具体抓, 主要领导负总责. */
public final class Urging {

    private static final Pattern UNIT =
            Pattern.compile("(.+)-unit-(.+)-(liaison|project-owner|line-leader|head)");
    private static final Pattern TRACK = Pattern.compile("(.+)-track-.+");
    private static final Pattern OFFICE = Pattern.compile("(.+)-office");
    private static final Pattern LEADING_GROUP = Pattern.compile("(.+)-leading-group");

    private Urging() {}

    /**
     * The group that urges the responsible one.
     *
     * @throws IllegalArgumentException for a group that no season has
     */
    public static String whoUrges(String responsible) {
        var unit = UNIT.matcher(responsible);
        if (unit.matches()) {
            return switch (unit.group(3)) {
                case "line-leader" -> Group.unit(unit.group(1), unit.group(2), Role.HEAD);
                case "head" -> Group.office(unit.group(1));
                default -> Group.unit(unit.group(1), unit.group(2), Role.LINE_LEADER);
            };
        }
        var track = TRACK.matcher(responsible);
        if (track.matches()) {
            return Group.office(track.group(1));
        }
        var office = OFFICE.matcher(responsible);
        if (office.matches()) {
            return Group.leadingGroup(office.group(1));
        }
        var leading = LEADING_GROUP.matcher(responsible);
        if (leading.matches()) {
            return Group.office(leading.group(1));
        }
        throw new IllegalArgumentException("no season knows the group " + responsible);
    }
}
