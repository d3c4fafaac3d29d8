package org.meritcompetition.home.schedule;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.meritcompetition.organisation.Role;

/** In which roles somebody takes part in a division. */
final class HeldRoles {

    private HeldRoles() {}

    /**
     * @param groups that the person belongs to
     */
    static Set<Role> of(Set<String> groups, String division) {
        return Arrays.stream(Role.values())
                .filter(role -> groups.stream().anyMatch(it -> it.matches(pattern(role, division))))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String pattern(Role role, String division) {
        return division
                + switch (role) {
                    case LIAISON, LINE_LEADER, HEAD, PROJECT_OWNER -> "-unit-.+-" + role.id();
                    case JUDGE -> "-track-.+";
                    case CONSULTED -> "-consulted-.+";
                    case OFFICE -> "-office";
                    case LEADING_GROUP -> "-leading-group(-.+)?";
                };
    }
}
