package org.meritcompetition.evaluation;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.meritcompetition.organisation.Group;
import org.meritcompetition.recusal.Concerned;
import org.meritcompetition.recusal.Recusals;
import org.meritcompetition.season.Seasons;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who may mark and nominate in a track: a department stands back where it belongs to a unit that
 * applied, or where every one of its people has to; so does the department that stands in for it.
 */
@Service
@Transactional(readOnly = true)
public class RecusingJudges {

    private final Seasons seasons;
    private final AwardApplications applications;
    private final Recusals recusals;

    RecusingJudges(Seasons seasons, AwardApplications applications, Recusals recusals) {
        this.seasons = seasons;
        this.applications = applications;
        this.recusals = recusals;
    }

    /** Whether nobody of the department that judges the track may nominate. */
    public boolean departmentStandsBack(String season, String track) {
        return departmentStandsBack(season, track, concerned(season, track));
    }

    /** Whether nobody of the department that stands in may nominate either. */
    public boolean deputyStandsBack(String season, String track) {
        return deputyStandsBack(season, track, concerned(season, track));
    }

    /**
     * Who marks a project of the unit at the end of the year: the track's department, in its place
     * the one that stands in for it, and where both stand back the office.
     *
     * @return the group's id
     */
    public String marking(String season, String track, String unit) {
        var division = seasons.plan(season).division().code();
        var concerned = List.of(Concerned.unit(unit));
        if (!departmentStandsBack(season, track, concerned)) {
            return Group.track(division, track);
        }
        return deputyStandsBack(season, track, concerned)
                ? Group.office(division)
                : Group.deputy(division, track);
    }

    /** Of these accounts, those who must keep away from the track's nomination. */
    public Set<String> concerned(String season, String track, Collection<String> accounts) {
        return recusals.among(season, accounts, concerned(season, track));
    }

    void refuseConcerned(String season, String track, String actor) {
        recusals.refuse(season, actor, concerned(season, track));
    }

    private boolean departmentStandsBack(String season, String track, List<Concerned> concerned) {
        var division = seasons.plan(season).division().code();
        return standsBack(season, track, Group.track(division, track), concerned);
    }

    private boolean deputyStandsBack(String season, String track, List<Concerned> concerned) {
        var plan = seasons.plan(season);
        var group = Group.deputy(plan.division().code(), track);
        return standsBack(season, plan.track(track).deputy(), group, concerned);
    }

    private boolean standsBack(
            String season, String judgedAs, String group, List<Concerned> concerned) {
        var unit = seasons.plan(season).track(judgedAs).judgeUnit();
        return concerned.stream().anyMatch(one -> one.unit().equals(unit))
                || !concerned.isEmpty() && recusals.everyoneOf(season, group, concerned);
    }

    private List<Concerned> concerned(String season, String track) {
        return applications.findBySeasonAndTrack(season, track).stream()
                .filter(AwardApplication::isEligible)
                .map(one -> new Concerned(one.unit(), one.candidate()))
                .distinct()
                .collect(Collectors.toList());
    }
}
