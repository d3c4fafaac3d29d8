package org.meritcompetition.evaluation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.meritcompetition.evaluation.eligibility.Background;
import org.meritcompetition.evaluation.eligibility.Candidacy.Post;
import org.meritcompetition.evaluation.eligibility.Candidacy.Project;
import org.meritcompetition.evaluation.eligibility.Candidacy.Project.Status;
import org.meritcompetition.evaluation.eligibility.EligibilityCheck;
import org.meritcompetition.progress.EntryProgress;
import org.meritcompetition.registration.EntryStatus;
import org.meritcompetition.registration.Participant;
import org.meritcompetition.registration.ProjectEntry;
import org.meritcompetition.season.plan.AwardCategory;
import org.meritcompetition.season.plan.SeasonPlan;

/**
 * Puts applications before the rules of eligibility, with what the season knows of their projects.
 */
record Screening(
        SeasonPlan plan, Map<String, ProjectEntry> projects, Map<String, EntryProgress> progress) {

    Screening(SeasonPlan plan, List<ProjectEntry> projects, Map<String, EntryProgress> progress) {
        this(
                plan,
                projects.stream().collect(Collectors.toMap(ProjectEntry::key, Function.identity())),
                progress);
    }

    EligibilityCheck check(List<AwardApplication> standing, Background background) {
        return EligibilityCheck.of(standing.stream().map(this::candidacy).toList(), background);
    }

    /** What is foreseen to stand against them, by key; nothing against most. */
    Map<String, String> foreseen(List<AwardApplication> filed) {
        var foreseen = new HashMap<String, String>();
        filed.forEach(
                one ->
                        EligibilityCheck.foreseen(candidacy(one), plan.reportingShare())
                                .ifPresent(sentence -> foreseen.put(one.key(), sentence)));
        return foreseen;
    }

    private org.meritcompetition.evaluation.eligibility.Candidacy candidacy(AwardApplication one) {
        return new org.meritcompetition.evaluation.eligibility.Candidacy(
                one.key(),
                one.category(),
                one.candidate(),
                one.born(),
                one.unit(),
                plan.unit(one.unit()).name(),
                one.track(),
                plan.track(one.track()).name(),
                one.preference(),
                one.newMerit(),
                Optional.ofNullable(projects.get(one.entry())).map(this::project),
                Optional.ofNullable(projects.get(one.entry())).flatMap(it -> post(one, it)));
    }

    private Optional<Post> post(AwardApplication one, ProjectEntry project) {
        return project.participant(one.candidate(), one.post())
                .filter(it -> one.category() == AwardCategory.INDIVIDUAL)
                .map(
                        it ->
                                new Post(
                                        plan.eligibility().composition().isSenior(it.grade()),
                                        it.frontLine()));
    }

    private Project project(ProjectEntry entry) {
        var record = progress.get(entry.key());
        return new Project(
                entry.name(),
                entry.unit(),
                entry.track(),
                status(entry.status()),
                entry.description() == null ? "" : entry.description().department(),
                entry.participants().stream().map(Participant::name).toList(),
                record == null ? 0 : record.reportsDue(),
                record == null ? 0 : record.reportsMade());
    }

    private static Status status(EntryStatus status) {
        return status.isAccepted()
                ? Status.ACCEPTED
                : status == EntryStatus.WITHDRAWN ? Status.WITHDRAWN : Status.NOT_ACCEPTED;
    }
}
