package org.meritcompetition.deadline;

import java.util.regex.Pattern;
import org.meritcompetition.organisation.Group;
import org.meritcompetition.organisation.Role;

/**
 * Who is told of an overdue duty, rung by rung: 分管领导具体抓, 主要领导负总责, 竞赛办督办. Where the late one is a
 * leader, judge or body, the next in charge takes that place.
 */
public final class Urging {

    private static final Pattern UNIT =
            Pattern.compile("(.+)-unit-(.+)-(liaison|project-owner|line-leader|head)");
    private static final Pattern TRACK = Pattern.compile("(.+)-(?:track|consulted)-.+");
    private static final Pattern OFFICE = Pattern.compile("(.+)-office");
    private static final Pattern LEADING_GROUP = Pattern.compile("(.+)-leading-group(?:-\\d+)?");

    private Urging() {}

    /**
     * The group that urges the responsible one on that rung.
     *
     * @throws IllegalArgumentException for a group that no season has, or a rung on which nobody is
     *     urged
     */
    public static String whoUrges(String responsible, Rung rung) {
        if (!rung.urges()) {
            throw new IllegalArgumentException("nobody urges on " + rung);
        }
        var unit = UNIT.matcher(responsible);
        if (unit.matches()) {
            return inUnit(unit.group(1), unit.group(2), unit.group(3), rung);
        }
        var track = TRACK.matcher(responsible);
        if (track.matches()) {
            return rung == Rung.HEAD
                    ? Group.leadingGroup(track.group(1))
                    : Group.office(track.group(1));
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

    /** The role that the people of such a group have. */
    static Role roleOf(String urging) {
        var unit = UNIT.matcher(urging);
        if (unit.matches()) {
            return unit.group(3).equals(Role.HEAD.id()) ? Role.HEAD : Role.LINE_LEADER;
        }
        return OFFICE.matcher(urging).matches() ? Role.OFFICE : Role.LEADING_GROUP;
    }

    private static String inUnit(String division, String unit, String late, Rung rung) {
        if (rung == Rung.SUPERVISION) {
            return Group.office(division);
        }
        return switch (late) {
            case "head" ->
                    rung == Rung.HEAD ? Group.leadingGroup(division) : Group.office(division);
            case "line-leader" -> Group.unit(division, unit, Role.HEAD);
            default -> Group.unit(division, unit, rung == Rung.HEAD ? Role.HEAD : Role.LINE_LEADER);
        };
    }
}
