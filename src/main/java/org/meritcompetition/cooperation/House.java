package org.meritcompetition.cooperation;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.meritcompetition.organisation.Role;

/** The body that works on a task: a unit with all its roles, a track's department, an office. */
final class House {

    private static final Pattern UNIT =
            Pattern.compile("(.+-unit-.+)-(liaison|line-leader|head|project-owner)");
    private static final Pattern TRACK = Pattern.compile("(.+-track-[^-]+)(-deputy)?");

    private House() {}

    /** The groups of everybody in the house of those to whom a task is offered. */
    static Set<String> of(Collection<String> groups) {
        var house = new LinkedHashSet<String>();
        for (var group : groups) {
            var unit = UNIT.matcher(group);
            var track = TRACK.matcher(group);
            if (unit.matches()) {
                Role.OF_A_UNIT.forEach(role -> house.add(unit.group(1) + "-" + role.id()));
            } else if (track.matches()) {
                house.addAll(List.of(track.group(1), track.group(1) + "-deputy"));
            } else {
                house.add(group);
            }
        }
        return house;
    }

    /** In which role the members of the group act, in Chinese. */
    static String role(String group) {
        if (TRACK.matcher(group).matches()) {
            return Role.JUDGE.label();
        }
        for (var role : Role.values()) {
            if (group.endsWith("-" + role.id()) || group.contains("-" + role.id() + "-")) {
                return role.label();
            }
        }
        return "经办人";
    }
}
