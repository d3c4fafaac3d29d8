package org.meritcompetition.evaluation;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.meritcompetition.progress.AssessingOwnPlans;
import org.meritcompetition.progress.EntryProgress;
import org.meritcompetition.progress.ProgressRecord;
import org.meritcompetition.progress.SelfAppraisal;
import org.meritcompetition.registration.ProjectEntries;
import org.meritcompetition.registration.ProjectEntry;
import org.meritcompetition.registration.WorkPlans;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 各赛道横向对比 (notice, section 四（三）): a track's projects side by side. Until the scores are frozen
 * nobody reads at it what somebody else has given.
 */
@Service
@Transactional(readOnly = true)
public class ComparingProjects {

    private final ProjectEntries entries;
    private final WorkPlans workPlans;
    private final ProgressRecord progress;
    private final AssessingOwnPlans ownPlans;
    private final YearEndMarkings markings;
    private final FrozenScores frozen;

    ComparingProjects(
            ProjectEntries entries,
            WorkPlans workPlans,
            ProgressRecord progress,
            AssessingOwnPlans ownPlans,
            YearEndMarkings markings,
            FrozenScores frozen) {
        this.entries = entries;
        this.workPlans = workPlans;
        this.progress = progress;
        this.ownPlans = ownPlans;
        this.markings = markings;
        this.frozen = frozen;
    }

    /**
     * The accepted projects of a track; the highest score first, before the freezing by unit.
     *
     * @param reader whose own marks are shown
     * @param office whether the reader is of the office, which sees who gave what in the end
     */
    public List<ComparedProject> of(String season, String track, String reader, boolean office) {
        var years = progress.ofTrack(season, track);
        var marks =
                markings.findBySeasonAndTrack(season, track).stream()
                        .collect(Collectors.groupingBy(YearEndMark::entry));
        var scores =
                frozen.findBySeasonAndTrack(season, track).stream()
                        .collect(Collectors.toMap(ProcessScore::entry, Function.identity()));
        var planScores = workPlans.scores(season);
        var appraisals = ownPlans.ofSeason(season);
        return entries.accepted(season, track).stream()
                .map(
                        it ->
                                compared(
                                        it,
                                        planScores.get(it.unit()),
                                        appraisals.get(it.unit()),
                                        Optional.ofNullable(years.get(it.key())),
                                        marks.getOrDefault(it.key(), List.of()),
                                        Optional.ofNullable(scores.get(it.key())),
                                        reader,
                                        office))
                .sorted(
                        Comparator.comparing(
                                        ComparedProject::score,
                                        Comparator.nullsLast(Comparator.reverseOrder()))
                                .thenComparing(ComparedProject::key))
                .toList();
    }

    private ComparedProject compared(
            ProjectEntry project,
            BigDecimal planScore,
            SelfAppraisal appraisal,
            Optional<EntryProgress> year,
            List<YearEndMark> marks,
            Optional<ProcessScore> score,
            String reader,
            boolean office) {
        return new ComparedProject(
                project.key(),
                project.name(),
                project.unit(),
                year.map(EntryProgress::reportsMade).orElse(0),
                year.map(EntryProgress::reportsDue).orElse(0),
                planScore,
                year.flatMap(EntryProgress::dailyScore).orElse(null),
                year.flatMap(EntryProgress::midtermScore).orElse(null),
                appraisal,
                marks.stream()
                        .filter(it -> it.judge().equals(reader))
                        .map(YearEndMark::total)
                        .findFirst()
                        .orElse(null),
                score.map(ProcessScore::parts).map(ScoreParts::yearEnd).orElse(null),
                score.map(ProcessScore::score).orElse(null),
                office && score.isPresent()
                        ? marks.stream().map(YearEndMark::total).sorted().toList()
                        : List.of());
    }
}
