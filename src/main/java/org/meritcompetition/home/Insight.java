package org.meritcompetition.home;

import java.util.stream.Stream;
import org.meritcompetition.organisation.Group;
import org.meritcompetition.season.plan.SeasonPlan;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;

/** What lies open to the administrator, and to the office of the season's own division. */
final class Insight {

    private static final String ADMINISTRATOR = "GROUP_camunda-admin";

    private Insight() {}

    static boolean into(SeasonPlan plan, Authentication who) {
        return Stream.of(ADMINISTRATOR, "GROUP_" + Group.office(plan.division().code()))
                .anyMatch(group -> holds(who, group));
    }

    static void refuseOthers(SeasonPlan plan, Authentication who) {
        if (!into(plan, who)) {
            throw new AccessDeniedException("neither administrator nor office");
        }
    }

    static boolean isOffice(SeasonPlan plan, Authentication who) {
        return holds(who, "GROUP_" + Group.office(plan.division().code()));
    }

    private static boolean holds(Authentication who, String group) {
        return who.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .anyMatch(group::equals);
    }
}
