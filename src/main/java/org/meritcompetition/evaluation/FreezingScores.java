package org.meritcompetition.evaluation;

import java.time.Clock;
import org.meritcompetition.progress.EntryProgress;
import org.meritcompetition.progress.ProgressRecord;
import org.meritcompetition.registration.ProjectEntries;
import org.meritcompetition.registration.WorkPlans;
import org.meritcompetition.season.Seasons;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes a project's process score from the four checks of its year and freezes it. */
@Service
@Transactional
public class FreezingScores {

    private final Seasons seasons;
    private final ProjectEntries entries;
    private final WorkPlans workPlans;
    private final ProgressRecord progress;
    private final YearEndAssessments assessments;
    private final AssessingYearEnd assessing;
    private final EvaluationMinutes minutes;
    private final FrozenScores frozen;
    private final Clock clock;

    FreezingScores(
            Seasons seasons,
            ProjectEntries entries,
            WorkPlans workPlans,
            ProgressRecord progress,
            YearEndAssessments assessments,
            AssessingYearEnd assessing,
            EvaluationMinutes minutes,
            FrozenScores frozen,
            Clock clock) {
        this.seasons = seasons;
        this.entries = entries;
        this.workPlans = workPlans;
        this.progress = progress;
        this.assessments = assessments;
        this.assessing = assessing;
        this.minutes = minutes;
        this.frozen = frozen;
        this.clock = clock;
    }

    /** Once frozen, a score stays; a project that was withdrawn gets none. */
    public void freeze(String key) {
        var project = entries.get(key);
        if (frozen.existsById(key) || !project.status().isAccepted()) {
            return;
        }
        var season = project.season();
        assessing.conclude(season, project.track(), key);
        var year = progress.find(key);
        var parts =
                new ScoreParts(
                        workPlans.scoreOf(season, project.unit()).orElse(null),
                        year.flatMap(EntryProgress::dailyScore).orElse(null),
                        year.flatMap(EntryProgress::midtermScore).orElse(null),
                        assessments.findById(key).map(YearEndAssessment::total).orElse(null));
        var plan = seasons.plan(season);
        var score = parts.weighted(plan.weights());
        var inputs =
                new ScoreInputs(
                        key,
                        plan.weights(),
                        parts.plan(),
                        parts.daily(),
                        year.map(EntryProgress::reportsDue).orElse(0),
                        year.map(EntryProgress::reportsMade).orElse(0),
                        year.map(EntryProgress::reportsLate).orElse(0),
                        parts.midterm(),
                        plan.evaluation().marking().method().key(),
                        assessing.given(key).stream().map(YearEndMark::marks).toList(),
                        parts.yearEnd(),
                        score);
        var made =
                new ProcessScore(
                        season,
                        project.track(),
                        project.unit(),
                        key,
                        parts,
                        score,
                        inputs.text(),
                        clock.instant());
        frozen.save(made);
        minutes.frozen(season, key, score, made.hash());
    }
}
