package org.meritcompetition.season.plan;

import static org.meritcompetition.season.plan.Duty.applyForAward;
import static org.meritcompetition.season.plan.Duty.approveCityRecommendation;
import static org.meritcompetition.season.plan.Duty.approveCommendations;
import static org.meritcompetition.season.plan.Duty.assessForJudge;
import static org.meritcompetition.season.plan.Duty.assessYearEnd;
import static org.meritcompetition.season.plan.Duty.balanceQuotas;
import static org.meritcompetition.season.plan.Duty.candidates;
import static org.meritcompetition.season.plan.Duty.castVote;
import static org.meritcompetition.season.plan.Duty.checkDossiers;
import static org.meritcompetition.season.plan.Duty.confirmQuotas;
import static org.meritcompetition.season.plan.Duty.deployEvaluation;
import static org.meritcompetition.season.plan.Duty.examineDossiers;
import static org.meritcompetition.season.plan.Duty.fillDossier;
import static org.meritcompetition.season.plan.Duty.issueDecision;
import static org.meritcompetition.season.plan.Duty.nominate;
import static org.meritcompetition.season.plan.Duty.nominateAsDeputy;
import static org.meritcompetition.season.plan.Duty.nominateForJudge;
import static org.meritcompetition.season.plan.Duty.preparation;
import static org.meritcompetition.season.plan.Duty.recommendToCity;
import static org.meritcompetition.season.plan.Duty.replyToConsultation;
import static org.meritcompetition.season.plan.Duty.signApplications;
import static org.meritcompetition.season.plan.Duty.signDossiers;
import static org.meritcompetition.season.plan.Duty.submitAnnualSummary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The evaluation phase as it runs when everybody is silent to the last moment: each step appears
 * when the one before closes. What still fits then fits always; only a tie, which the leading group
 * decides, comes on top.
 */
final class EvaluationChain {

    /** Every duty whose dates the chain needs. */
    static final Set<Duty> DUTIES =
            Set.of(
                    deployEvaluation,
                    applyForAward,
                    signApplications,
                    candidates,
                    assessYearEnd,
                    assessForJudge,
                    nominate,
                    nominateAsDeputy,
                    nominateForJudge,
                    balanceQuotas,
                    confirmQuotas,
                    fillDossier,
                    checkDossiers,
                    signDossiers,
                    preparation,
                    examineDossiers,
                    recommendToCity,
                    approveCityRecommendation,
                    approveCommendations,
                    issueDecision,
                    submitAnnualSummary);

    /**
     * One step.
     *
     * @param appears the day at whose end it appears at the latest
     * @param needs the working days that it has at least
     * @param ends the day at whose end it is over at the latest
     * @param slack working days that are left over; negative where the step does not fit
     */
    record Step(
            Duty duty,
            String label,
            LocalDate appears,
            int needs,
            LocalDate due,
            LocalDate ends,
            int slack) {}

    private final Map<Duty, DutyRule> rules;
    private final int noticeDays;
    private final WorkingDays workingDays;
    private final List<Step> steps = new ArrayList<>();

    private EvaluationChain(Map<Duty, DutyRule> rules, int noticeDays, WorkingDays workingDays) {
        this.rules = rules;
        this.noticeDays = noticeDays;
        this.workingDays = workingDays;
    }

    /**
     * The steps in their order.
     *
     * @param implementationEnd the last day of the phase before
     * @throws IllegalArgumentException if the chain runs into a year without a table of working
     *     days
     */
    static List<Step> steps(
            Map<Duty, DutyRule> rules,
            LocalDate implementationEnd,
            int noticeDays,
            WorkingDays workingDays) {
        var chain = new EvaluationChain(rules, noticeDays, workingDays);
        chain.run(implementationEnd);
        return List.copyOf(chain.steps);
    }

    private void run(LocalDate implementationEnd) {
        var deployed = step(deployEvaluation, "评选部署", implementationEnd);
        var applied = step(candidates, "一、推荐申报与审签", deployed, applyForAward, signApplications);
        var assessed = step(assessYearEnd, "　　年终考核", rules.get(assessYearEnd).opens().minusDays(1));
        var frozen = step(assessForJudge, "　　竞赛办代评，冻结得分", assessed);
        var scored = later(applied, frozen);
        var nominated =
                later(
                        step(nominate, "二、评委提名推荐", scored),
                        step(nominateAsDeputy, "　　代理评委提名", scored));
        var nominatedForJudge = step(nominateForJudge, "　　竞赛办代为提名", nominated);
        var balanced = step(balanceQuotas, "三、统筹名额", nominatedForJudge);
        var locked = step(confirmQuotas, "　　双人复核，锁定名额", balanced);
        var prepared =
                step(preparation, "四、材料准备与签发", locked, fillDossier, checkDossiers, signDossiers);
        var examined = step(examineDossiers, "　　形式审查", prepared);
        var recommended = step(recommendToCity, "　　市级推荐", locked);
        var cityApproved = step(approveCityRecommendation, "　　审定市级推荐", recommended);
        var settled = later(examined, cityApproved);
        if (rules.containsKey(replyToConsultation)) {
            settled = later(settled, step(replyToConsultation, "　　征求意见", locked));
        }
        var label = "五、领导小组审定";
        if (rules.containsKey(castVote) && rules.get(castVote).due() != null) {
            settled = step(castVote, "五、领导小组会签", settled);
            label = "　　领导小组审定";
        }
        var approved = step(approveCommendations, label, settled);
        var noticed = workingDays.plus(approved, noticeDays);
        var decided = step(issueDecision, "　　公示 " + noticeDays + " 日后印发决定", noticed);
        step(submitAnnualSummary, "年度总结", decided);
    }

    private LocalDate step(Duty duty, String label, LocalDate appears, Duty... inside) {
        var rule = rules.get(duty);
        var tasks = Stream.of(inside).mapToInt(this::atLeast).sum();
        var needs = inside.length == 0 ? atLeast(duty) : Math.max(tasks, orNone(rule.within()));
        var earliest = workingDays.plus(appears, needs);
        var due = rule.due() == null ? earliest : later(rule.due(), earliest);
        var ends = !duty.closes() ? due : rule.closingOn(due, workingDays);
        var slack = rule.due() == null ? 0 : workingDays.between(earliest, rule.due());
        var dated = rule.due() == null ? earliest : rule.due();
        steps.add(new Step(duty, label, appears, needs, dated, ends, slack));
        return ends;
    }

    private int atLeast(Duty duty) {
        var within = rules.get(duty).within();
        return within == null ? 1 : within;
    }

    private static int orNone(Integer within) {
        return within == null ? 0 : within;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
