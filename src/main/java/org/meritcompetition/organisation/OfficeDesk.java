package org.meritcompetition.organisation;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.meritcompetition.engine.HeldGroups;
import org.meritcompetition.season.Seasons;
import org.meritcompetition.season.plan.SeasonPlan;
import org.meritcompetition.season.plan.UnitPlan;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** The seasons on which a person of an office works; nobody else opens these pages. */
@Component
public class OfficeDesk {

    private static final Pattern OFFICE = Pattern.compile("GROUP_[a-zA-Z0-9]+-office");

    private final Seasons seasons;

    OfficeDesk(Seasons seasons) {
        this.seasons = seasons;
    }

    /**
     * The season asked for, or the latest.
     *
     * @param season {@code null} or blank for the latest
     * @throws AccessDeniedException where the person belongs to no office
     */
    public SeasonPlan plan(String season, Authentication who) {
        var own = own(who);
        if (own.isEmpty()) {
            throw new AccessDeniedException("the office alone");
        }
        return season == null || season.isBlank()
                ? own.get(own.size() - 1)
                : own.stream()
                        .filter(plan -> plan.code().equals(season))
                        .findFirst()
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /**
     * The seasons of the person's office, the latest last.
     *
     * @throws AccessDeniedException where the person belongs to no office
     */
    public List<SeasonPlan> plans(Authentication who) {
        if (who.getAuthorities().stream()
                .noneMatch(it -> OFFICE.matcher(it.getAuthority()).matches())) {
            throw new AccessDeniedException("the office alone");
        }
        return own(who);
    }

    /** What the season's units are called, by code; a unit of other years has no name here. */
    public static Map<String, String> unitNames(SeasonPlan plan) {
        return plan.units().stream().collect(Collectors.toMap(UnitPlan::code, UnitPlan::name));
    }

    private List<SeasonPlan> own(Authentication who) {
        var groups = HeldGroups.of(who);
        return seasons.codes().stream()
                .map(seasons::plan)
                .filter(plan -> groups.contains(Group.office(plan.division().code())))
                .toList();
    }
}
