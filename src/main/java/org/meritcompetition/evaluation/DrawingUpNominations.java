package org.meritcompetition.evaluation;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.meritcompetition.progress.ProgressRecord;
import org.meritcompetition.registration.Participant;
import org.meritcompetition.registration.ProjectEntries;
import org.meritcompetition.registration.ProjectEntry;
import org.meritcompetition.season.Seasons;
import org.meritcompetition.season.plan.AwardCategory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts together what a nominating person needs, in a fixed number of statements whatever the size
 * of the track.
 */
@Service
@Transactional(readOnly = true)
public class DrawingUpNominations {

    private final Seasons seasons;
    private final AwardApplications applications;
    private final ProjectEntries entries;
    private final ProgressRecord progress;
    private final ProcessScores scores;
    private final SharingSeats sharing;

    DrawingUpNominations(
            Seasons seasons,
            AwardApplications applications,
            ProjectEntries entries,
            ProgressRecord progress,
            ProcessScores scores,
            SharingSeats sharing) {
        this.seasons = seasons;
        this.applications = applications;
        this.entries = entries;
        this.progress = progress;
        this.scores = scores;
        this.sharing = sharing;
    }

    public NominationSheet sheet(String season, String track) {
        var standing =
                applications.ofTrack(season, track).stream()
                        .filter(AwardApplication::isStanding)
                        .collect(Collectors.toMap(AwardApplication::key, Function.identity()));
        var projects =
                entries.accepted(season, track).stream()
                        .collect(Collectors.toMap(ProjectEntry::key, Function.identity()));
        var merits =
                new Merits(projects, scores.of(season, track), progress.ofTrack(season, track));
        var plan = seasons.plan(season);
        Map<AwardCategory, Ballot> ballots =
                Arrays.stream(AwardCategory.values())
                        .collect(
                                Collectors.toMap(
                                        Function.identity(),
                                        category -> {
                                            var award = plan.award(category);
                                            var eligible =
                                                    standing.values().stream()
                                                            .filter(
                                                                    a ->
                                                                            a.isEligible()
                                                                                    && a.category()
                                                                                            == category)
                                                            .map(merits::standing)
                                                            .toList();
                                            var seats = sharing.seats(season, category, track);
                                            return new Ballot(
                                                    category.label(),
                                                    seats == 0 ? 0 : seats + award.spares(),
                                                    eligible);
                                        }));
        return new NominationSheet(ballots, standing, projects, outsiders(projects, standing));
    }

    private static List<Outsider> outsiders(
            Map<String, ProjectEntry> projects, Map<String, AwardApplication> standing) {
        var applied = new HashSet<String>();
        standing.values().forEach(a -> applied.add(a.category() + a.unit() + a.candidate()));
        return projects.values().stream()
                .flatMap(
                        project ->
                                Stream.concat(
                                        Stream.of(
                                                new Outsider(
                                                        AwardCategory.COLLECTIVE,
                                                        project,
                                                        project.description().department())),
                                        project.participants().stream()
                                                .map(Participant::name)
                                                .map(
                                                        name ->
                                                                new Outsider(
                                                                        AwardCategory.INDIVIDUAL,
                                                                        project,
                                                                        name))))
                .filter(
                        one ->
                                !applied.contains(
                                        one.category() + one.project().unit() + one.name()))
                .toList();
    }
}
