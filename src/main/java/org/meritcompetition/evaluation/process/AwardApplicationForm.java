package org.meritcompetition.evaluation.process;

import java.util.List;
import java.util.Map;
import org.meritcompetition.engine.Submission;
import org.meritcompetition.engine.TaskAtHand;
import org.meritcompetition.engine.TaskForm;
import org.meritcompetition.evaluation.ApplyingForAwards;
import org.meritcompetition.evaluation.Candidacy;
import org.meritcompetition.evaluation.ScreeningApplications;
import org.meritcompetition.registration.ProjectEntries;
import org.meritcompetition.registration.ProjectEntry;
import org.meritcompetition.season.Seasons;
import org.meritcompetition.season.plan.AwardCategory;
import org.meritcompetition.season.plan.SeasonPlan;
import org.meritcompetition.shared.DomainRuleViolation;
import org.springframework.stereotype.Component;

/** 先进推荐申报: one candidate a form. */
@Component
class AwardApplicationForm implements TaskForm {

    /**
     * Between the key of an entry and the name of its participant, and the post where another one
     * bears the name; no key contains it.
     */
    private static final String SEPARATOR = "#";

    private final Seasons seasons;
    private final ProjectEntries entries;
    private final ApplyingForAwards applying;
    private final ScreeningApplications screening;

    AwardApplicationForm(
            Seasons seasons,
            ProjectEntries entries,
            ApplyingForAwards applying,
            ScreeningApplications screening) {
        this.seasons = seasons;
        this.entries = entries;
        this.applying = applying;
        this.screening = screening;
    }

    @Override
    public String id() {
        return "award-application";
    }

    @Override
    public Map<String, Object> show(TaskAtHand task) {
        var plan = seasons.plan(task.season());
        var projects = accepted(task);
        var filed = applying.filed(task.season(), task.unit());
        var foreseen = screening.foreseen(task.season(), task.unit(), filed);
        var returned = applying.openReturn(task.season(), task.unit());
        return Map.of(
                "returned", returned == null ? "" : returned,
                "unitName", plan.unit(task.unit()).name(),
                "caps", caps(plan),
                "filed", Rows.applications(filed, plan, projects, foreseen),
                "foreseenCount", foreseen.size(),
                "filedCount", filed.size(),
                "filedOptions",
                        filed.stream()
                                .map(
                                        a ->
                                                Rows.option(
                                                        a.key(),
                                                        a.named()
                                                                + "（"
                                                                + a.category().label()
                                                                + "）"))
                                .toList(),
                "entries",
                        projects.stream().map(p -> Rows.option(p.key(), label(p, plan))).toList(),
                "people", projects.stream().flatMap(p -> people(p, plan).stream()).toList());
    }

    @Override
    public Map<String, Object> submit(TaskAtHand task, Submission submission) {
        var season = task.season();
        var unit = task.unit();
        if (submission.yes("nothing")) {
            applying.applyForNothing(season, unit);
            return Map.of("more", false);
        }
        applying.takeBack(season, unit, submission.chosen("takenBack"));
        if (submission.yes("complete")) {
            applying.addNothing(season, unit);
            return Map.of("more", false);
        }
        applying.apply(season, unit, candidacy(task, submission), task.actor());
        return Map.of("more", submission.yes("more"));
    }

    private Candidacy candidacy(TaskAtHand task, Submission submission) {
        DomainRuleViolation.unless(
                submission.text("category") != null, "请选择类别；本单位没有候选的，请勾选“本单位不申报”。");
        var category = AwardCategory.valueOf(submission.text("category"));
        var number = submission.number("preference");
        var preference = number == null ? null : submission.wholeNumber("preference");
        var deeds = submission.text("deeds");
        DomainRuleViolation.unless(deeds != null, "请填写简要事迹。");
        if (category == AwardCategory.INDIVIDUAL) {
            var person = submission.text("person");
            DomainRuleViolation.unless(
                    person != null && person.contains(SEPARATOR), "请从参与人员中选择候选个人。");
            var parts = person.split(SEPARATOR, 3);
            return new Candidacy(
                    category,
                    parts[0],
                    parts[1],
                    preference,
                    deeds,
                    submission.text("born"),
                    submission.text("newMerit"),
                    parts.length > 2 ? parts[2] : null);
        }
        var entry = submission.text("entry");
        DomainRuleViolation.unless(entry != null, "请选择候选集体所在的赛道与项目。");
        return new Candidacy(
                category,
                entry,
                team(task, entry, submission.text("team")),
                preference,
                deeds,
                null,
                submission.text("newMerit"),
                null);
    }

    private String team(TaskAtHand task, String entry, String given) {
        return given != null
                ? given
                : accepted(task).stream()
                        .filter(project -> project.key().equals(entry))
                        .map(project -> project.description().department())
                        .findFirst()
                        .orElseThrow(() -> new DomainRuleViolation("请选择本单位已受理的竞赛项目。"));
    }

    private List<ProjectEntry> accepted(TaskAtHand task) {
        return entries.ofUnit(task.season(), task.unit()).stream()
                .filter(project -> project.status().isAccepted())
                .toList();
    }

    private static List<Map<String, String>> people(ProjectEntry project, SeasonPlan plan) {
        return project.participants().stream()
                .map(
                        person -> {
                            var isShared = project.hasNamesakes(person.name());
                            return Rows.option(
                                    project.key()
                                            + SEPARATOR
                                            + person.name()
                                            + (isShared ? SEPARATOR + person.post() : ""),
                                    person.name()
                                            + (isShared ? "，" + person.post() : "")
                                            + "（"
                                            + label(project, plan)
                                            + "）");
                        })
                .toList();
    }

    private static String label(ProjectEntry project, SeasonPlan plan) {
        return plan.track(project.track()).name() + "·" + project.name();
    }

    private static String caps(SeasonPlan plan) {
        var collectives = plan.award(AwardCategory.COLLECTIVE).unitCap();
        var individuals = plan.award(AwardCategory.INDIVIDUAL).unitCap();
        return "统筹名额时，每个单位先进集体最多%d个、先进个人最多%d名；按推荐顺序优先考虑。".formatted(collectives, individuals);
    }
}
