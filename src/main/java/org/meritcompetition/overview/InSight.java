package org.meritcompetition.overview;

import java.util.List;
import java.util.Optional;
import org.meritcompetition.organisation.Outlook;
import org.meritcompetition.season.Seasons;
import org.meritcompetition.season.plan.SeasonPlan;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** The seasons that a person may look over, each with what of it. */
@Component
public class InSight {

    private final Seasons seasons;

    InSight(Seasons seasons) {
        this.seasons = seasons;
    }

    /** A season and what of it lies open. */
    public record View(SeasonPlan plan, Outlook outlook) {}

    /**
     * All of them, the latest last.
     *
     * @throws AccessDeniedException where there are seasons and none is the person's
     */
    public List<View> of(Authentication who) {
        var plans = seasons.codes().stream().map(seasons::plan).toList();
        var views = plans.stream().flatMap(plan -> view(who, plan).stream()).toList();
        if (views.isEmpty() && !plans.isEmpty()) {
            throw new AccessDeniedException("no part in any season");
        }
        return views;
    }

    private static Optional<View> view(Authentication who, SeasonPlan plan) {
        return Outlook.of(who, plan).map(outlook -> new View(plan, outlook));
    }

    /**
     * The season of that code, the latest where none is named; empty where there is no season at
     * all. One of somebody else is as good as none: 404.
     */
    public static Optional<View> chosen(List<View> views, String season) {
        if (season == null || season.isBlank()) {
            return views.stream().reduce((earlier, later) -> later);
        }
        return Optional.of(
                views.stream()
                        .filter(it -> it.plan().code().equals(season))
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        new ResponseStatusException(
                                                HttpStatus.NOT_FOUND, "没有这个年度竞赛，或者您不能查看。")));
    }
}
