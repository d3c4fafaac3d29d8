package org.meritcompetition.organisation;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.meritcompetition.engine.HeldGroups;
import org.meritcompetition.season.Seasons;
import org.meritcompetition.season.plan.SeasonPlan;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.stereotype.Component;

/**
 * Who watches over a season as it runs: the office of its division, and the administrator over all.
 */
@Component
public class Overseers {

    private static final String ADMINISTRATOR = HeldGroups.authority(HeldGroups.ADMINISTRATORS);
    private static final Pattern OFFICE = Pattern.compile("GROUP_([a-zA-Z0-9]+)-office");

    private final Seasons seasons;

    Overseers(Seasons seasons) {
        this.seasons = seasons;
    }

    public static boolean isOne(Authentication who) {
        return who != null
                && who.getAuthorities().stream()
                        .map(GrantedAuthority::getAuthority)
                        .anyMatch(it -> it.equals(ADMINISTRATOR) || OFFICE.matcher(it).matches());
    }

    public static boolean isAdministrator(Authentication who) {
        return who.getAuthorities().stream()
                .anyMatch(it -> it.getAuthority().equals(ADMINISTRATOR));
    }

    /**
     * The divisions that the person watches over.
     *
     * @throws AccessDeniedException where it is none
     */
    public Set<String> divisionsOf(Authentication who) {
        if (!isOne(who)) {
            throw new AccessDeniedException("the office and the administrator only");
        }
        if (isAdministrator(who)) {
            return seasons.codes().stream()
                    .map(it -> seasons.plan(it).division().code())
                    .collect(Collectors.toSet());
        }
        return who.getAuthorities().stream()
                .map(it -> OFFICE.matcher(it.getAuthority()))
                .filter(it -> it.matches())
                .map(it -> it.group(1))
                .collect(Collectors.toSet());
    }

    /** Whether the person watches over that season: the administrator, or its division's office. */
    public static boolean isOver(SeasonPlan plan, Authentication who) {
        return isAdministrator(who) || isOffice(plan, who);
    }

    /**
     * @throws AccessDeniedException where the person does not watch over that season
     */
    public static void refuseOthers(SeasonPlan plan, Authentication who) {
        if (!isOver(plan, who)) {
            throw new AccessDeniedException("neither administrator nor office");
        }
    }

    public static boolean isOffice(SeasonPlan plan, Authentication who) {
        return HeldGroups.holds(who, Group.office(plan.division().code()));
    }
}
