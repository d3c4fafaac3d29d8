package org.meritcompetition.evaluation.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.meritcompetition.deadline.DueDates;
import org.meritcompetition.engine.Submission;
import org.meritcompetition.engine.TaskAtHand;
import org.meritcompetition.engine.TaskForm;
import org.meritcompetition.evaluation.CityQuota;
import org.meritcompetition.evaluation.DeployingEvaluation;
import org.meritcompetition.evaluation.SeatRule;
import org.meritcompetition.evaluation.SeatTable;
import org.meritcompetition.evaluation.SharingSeats;
import org.meritcompetition.season.Seasons;
import org.meritcompetition.season.plan.AwardCategory;
import org.meritcompetition.season.plan.AwardPlan;
import org.meritcompetition.season.plan.Duty;
import org.meritcompetition.season.plan.DutyRule;
import org.meritcompetition.season.plan.SeasonPlan;
import org.meritcompetition.shared.ChineseDates;
import org.springframework.stereotype.Component;

/** 评选部署 */
@Component
class EvaluationDeploymentForm implements TaskForm {

    private static final List<Duty> STEPS =
            List.of(
                    Duty.assessYearEnd,
                    Duty.applyForAward,
                    Duty.signApplications,
                    Duty.candidates,
                    Duty.nominate,
                    Duty.nominateForJudge,
                    Duty.balanceQuotas,
                    Duty.fillDossier,
                    Duty.signDossiers,
                    Duty.preparation,
                    Duty.examineDossiers,
                    Duty.recommendToCity,
                    Duty.approveCommendations,
                    Duty.issueDecision,
                    Duty.submitAnnualSummary);

    private final Seasons seasons;
    private final SharingSeats sharing;
    private final DueDates dueDates;
    private final DeployingEvaluation deploying;

    EvaluationDeploymentForm(
            Seasons seasons,
            SharingSeats sharing,
            DueDates dueDates,
            DeployingEvaluation deploying) {
        this.seasons = seasons;
        this.sharing = sharing;
        this.dueDates = dueDates;
        this.deploying = deploying;
    }

    @Override
    public String id() {
        return "evaluation-deployment";
    }

    @Override
    public Map<String, Object> show(TaskAtHand task) {
        var plan = seasons.plan(task.season());
        return Map.of(
                "title", plan.title(),
                "steps", STEPS.stream().map(step -> step(step, plan)).toList(),
                "seats", annex1(plan),
                "tabled", SharingSeats.isTabled(plan),
                "annex1", SeatTableText.write(plan, sharing.known(plan)),
                "caps", caps(plan));
    }

    @Override
    public Map<String, Object> submit(TaskAtHand task, Submission submission) {
        deploying.deploy(
                task.season(),
                table(seasons.plan(task.season()), submission.text("annex1")),
                new CityQuota(
                        count(submission, "cityCollectives"), count(submission, "cityIndividuals")),
                submission.text("remark"),
                task.actor());
        return Map.of();
    }

    /** A text that was left as it is changes nothing. */
    private SeatTable table(SeasonPlan plan, String annex1) {
        if (annex1 == null || !SharingSeats.isTabled(plan)) {
            return SeatTable.OF_THE_FILE;
        }
        var given = SeatTableText.read(plan, annex1);
        var shown = SeatTableText.read(plan, SeatTableText.write(plan, sharing.known(plan)));
        return given.equals(shown) ? SeatTable.OF_THE_FILE : given;
    }

    private static Integer count(Submission submission, String key) {
        return submission.number(key) == null ? null : submission.wholeNumber(key);
    }

    private Map<String, Object> step(Duty step, SeasonPlan plan) {
        DutyRule rule = plan.duty(step.name());
        return Map.of(
                "step",
                step.label(),
                "due",
                rule.due() == null
                        ? ""
                        : dueDates.ofAll(plan.code(), step, null).format(ChineseDates.DAY),
                "within",
                rule.within() == null ? "" : rule.within() + "个工作日",
                "closing",
                closing(step, plan));
    }

    /** What a sub-process closes is over with it, whatever its own dates would give. */
    private String closing(Duty step, SeasonPlan plan) {
        if (!step.closes()) {
            return "不设截止";
        }
        return plan.duty(step.closedWith().name()).due() == null
                ? ""
                : dueDates.closingOfAll(plan.code(), step.closedWith()).format(ChineseDates.DAY);
    }

    private List<Map<String, Object>> annex1(SeasonPlan plan) {
        var rules = sharing.rules(plan.code());
        var collectives = plan.award(AwardCategory.COLLECTIVE);
        var individuals = plan.award(AwardCategory.INDIVIDUAL);
        var byDefault = sharing.isByDefault(plan);
        var collectiveSeats = rules.get(AwardCategory.COLLECTIVE).seats();
        var individualSeats = rules.get(AwardCategory.INDIVIDUAL).seats();
        var rows = new ArrayList<Map<String, Object>>();
        plan.tracks()
                .forEach(
                        track ->
                                rows.add(
                                        Map.of(
                                                "number", String.valueOf(rows.size() + 1),
                                                "track", track.name(),
                                                "judge", track.judge(),
                                                "collectives", collectiveSeats.get(track.code()),
                                                "individuals", individualSeats.get(track.code()),
                                                "note", byDefault ? "默认分配" : "")));
        rows.add(
                Map.of(
                        "number",
                        "",
                        "track",
                        "合计",
                        "judge",
                        "",
                        "collectives",
                        collectives.total(),
                        "individuals",
                        individuals.total(),
                        "note",
                        reserved(rules)));
        return rows;
    }

    /** The reserve is part of the totals, but of no track. */
    private static String reserved(Map<AwardCategory, SeatRule> rules) {
        return rules.entrySet().stream()
                .filter(rule -> rule.getValue().reserve() > 0)
                .map(rule -> rule.getKey().label() + "预留" + rule.getValue().reserve())
                .collect(Collectors.joining("，"));
    }

    private static String caps(SeasonPlan plan) {
        return Stream.of(AwardCategory.values())
                .map(plan::award)
                .map(EvaluationDeploymentForm::cap)
                .collect(Collectors.joining("，", "每个单位上限：", "。"));
    }

    private static String cap(AwardPlan award) {
        var category = award.category();
        return "%s%d%s".formatted(category.label(), award.unitCap(), category.measure());
    }
}
