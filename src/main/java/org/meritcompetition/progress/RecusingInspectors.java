package org.meritcompetition.progress;

import static org.meritcompetition.shared.DomainRuleViolation.unless;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.meritcompetition.engine.People;
import org.meritcompetition.organisation.Group;
import org.meritcompetition.recusal.Concerned;
import org.meritcompetition.recusal.Recusals;
import org.meritcompetition.registration.ProjectEntries;
import org.meritcompetition.season.Seasons;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which judges must keep away from the mid-term inspection of a project and from the review of a
 * track's reports: whoever belongs to a unit concerned or has declared a tie to it, and everybody
 * of a department that belongs to it (domain §4.5).
 */
@Service
@Transactional(readOnly = true)
public class RecusingInspectors {

    private final ProjectEntries entries;
    private final ProgressReports reports;
    private final Recusals recusals;
    private final Seasons seasons;
    private final People people;

    RecusingInspectors(
            ProjectEntries entries,
            ProgressReports reports,
            Recusals recusals,
            Seasons seasons,
            People people) {
        this.entries = entries;
        this.reports = reports;
        this.recusals = recusals;
        this.seasons = seasons;
        this.people = people;
    }

    /** Of these accounts, those who must not inspect the project. */
    public Set<String> ofProject(String entry, Collection<String> accounts) {
        var project = entries.get(entry);
        return among(project.season(), project.track(), Set.of(project.unit()), accounts);
    }

    /** Of these accounts, those who must not review the track's reports of the period. */
    public Set<String> ofReview(
            String season, String track, String period, Collection<String> accounts) {
        var units =
                reports.owed(season, track, period).stream()
                        .map(ReportDue::unit)
                        .collect(Collectors.toSet());
        return among(season, track, units, accounts);
    }

    /** The groups that act where everybody of the department has to keep away, in their order. */
    public List<String> standIns(String division, String track) {
        return List.of(Group.deputy(division, track), Group.office(division));
    }

    void refuseProject(String entry, String actor) {
        unless(ofProject(entry, List.of(actor)).isEmpty(), "您与该项目的单位有关，请回避，由其他人员检查。");
    }

    void refuseReview(TrackReview review, String actor) {
        unless(
                ofReview(review.season(), review.track(), review.period(), List.of(actor))
                        .isEmpty(),
                "您与本赛道的参赛单位有关，请回避，由其他人员点评。");
    }

    private Set<String> among(
            String season, String track, Set<String> units, Collection<String> accounts) {
        var tied =
                new HashSet<>(
                        recusals.among(
                                season, accounts, units.stream().map(Concerned::unit).toList()));
        var plan = seasons.plan(season);
        var division = plan.division().code();
        var judged = plan.track(track);
        if (belongs(judged.judgeUnit(), units)) {
            tied.addAll(people.membersOf(Group.track(division, track)));
        }
        if (belongs(plan.track(judged.deputy()).judgeUnit(), units)) {
            tied.addAll(people.membersOf(Group.deputy(division, track)));
        }
        tied.retainAll(accounts);
        return tied;
    }

    /**
     * @param department unit that a judging department belongs to, {@code null} for none
     */
    private static boolean belongs(String department, Set<String> units) {
        return department != null && units.contains(department);
    }
}
