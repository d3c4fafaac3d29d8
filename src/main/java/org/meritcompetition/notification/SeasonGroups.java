package org.meritcompetition.notification;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.meritcompetition.organisation.Group;
import org.meritcompetition.organisation.Role;
import org.meritcompetition.season.Seasons;
import org.meritcompetition.season.plan.SeasonPlan;
import org.meritcompetition.season.plan.SubjectName;
import org.springframework.stereotype.Component;

/** The groups of a season to which news go. */
@Component
class SeasonGroups {

    private final Seasons seasons;

    SeasonGroups(Seasons seasons) {
        this.seasons = seasons;
    }

    List<String> ofUnit(String season, String unit, Role... roles) {
        var division = seasons.plan(season).division().code();
        return Arrays.stream(roles).map(role -> Group.unit(division, unit, role)).toList();
    }

    /** All units in those roles, and the judges of all tracks. */
    List<String> everywhere(String season, Role... roles) {
        var plan = seasons.plan(season);
        var division = plan.division().code();
        return Stream.concat(
                        plan.units().stream()
                                .flatMap(unit -> ofUnit(season, unit.code(), roles).stream()),
                        plan.tracks().stream().map(it -> Group.track(division, it.code())))
                .toList();
    }

    SeasonPlan plan(String season) {
        return seasons.plan(season);
    }

    String place(String season, String subject) {
        return SubjectName.of(plan(season), subject);
    }
}
