package org.meritcompetition.season.plan;

import static org.meritcompetition.season.plan.SeasonPhase.EVALUATION;
import static org.meritcompetition.season.plan.SeasonPhase.IMPLEMENTATION;
import static org.meritcompetition.season.plan.SeasonPhase.REGISTRATION;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Every duty that a season file dates, named as in the models: the constants <em>are</em> the ids
 * of tasks, sub-processes and timers.
 */
public enum Duty {
    draftWorkPlan("填报工作计划", REGISTRATION, Dating.DUE),
    fillProjectEntry("填报竞赛项目", REGISTRATION, Dating.DUE),
    signRegistration("单位审签", REGISTRATION, Dating.DUE),
    unitFiling("单位填报", REGISTRATION, Dating.DUE),
    registrationEnds("注册截止", REGISTRATION, Dating.FOLLOWS),
    scoreWorkPlan("计划审核评分", REGISTRATION, Dating.WITHIN),
    reviewEntry("项目受理", REGISTRATION, Dating.WITHIN),
    correctEntry("补正", REGISTRATION, Dating.WITHIN),
    midtermOpens("中途检查开始", IMPLEMENTATION, Dating.FOLLOWS),
    inspectMidterm("中途检查", IMPLEMENTATION, Dating.OPENS_AND_DUE),
    answerGuidance("回应指导意见", IMPLEMENTATION, Dating.WITHIN),
    reviewChange("变更审核", IMPLEMENTATION, Dating.WITHIN),
    reportProgress("报送进展", IMPLEMENTATION, Dating.BY_PERIOD),
    reviewOpens("日常点评开始", IMPLEMENTATION, Dating.WITHIN),
    reviewTrack("日常点评", IMPLEMENTATION, Dating.WITHIN),
    selfAssessmentOpens("单位自评开始", IMPLEMENTATION, Dating.FOLLOWS),
    assessOwnPlan("单位自评", IMPLEMENTATION, Dating.OPENS_AND_DUE),
    implementationEnds("实施截止", IMPLEMENTATION, Dating.FOLLOWS),
    deployEvaluation("评选部署", EVALUATION, Dating.DUE),
    yearEndOpens("年终考核开始", EVALUATION, Dating.FOLLOWS),
    assessYearEnd("年终考核", EVALUATION, Dating.OPENS_AND_DUE),
    assessForJudge("竞赛办代评", EVALUATION, Dating.DUE),
    applyForAward("推荐申报", EVALUATION, Dating.DUE),
    signApplications("单位审签申报", EVALUATION, Dating.DUE),
    candidates("申报与审签", EVALUATION, Dating.DUE),
    nominate("提名推荐", EVALUATION, Dating.DUE),
    nominateAsDeputy("代理评委提名", EVALUATION, Dating.DUE),
    nominateForJudge("代为提名", EVALUATION, Dating.DUE),
    breakTie("同分裁定", EVALUATION, Dating.WITHIN),
    balanceQuotas("名额统筹", EVALUATION, Dating.DUE),
    confirmQuotas("双人复核", EVALUATION, Dating.DUE),
    fillDossier("填报材料", EVALUATION, Dating.DUE),
    checkDossiers("区局审核", EVALUATION, Dating.DUE),
    signDossiers("主要领导签发", EVALUATION, Dating.DUE),
    preparation("单位准备材料", EVALUATION, Dating.DUE_AND_WITHIN),
    examineDossiers("形式审查", EVALUATION, Dating.DUE),
    replyToConsultation("回复意见", EVALUATION, Dating.DEFAULTED),
    recommendToCity("市级推荐", EVALUATION, Dating.DUE),
    approveCityRecommendation("审定市级推荐", EVALUATION, Dating.DUE),
    castVote("会签表决", EVALUATION, Dating.DEFAULTED),
    approveCommendations("领导小组审定", EVALUATION, Dating.DUE),
    issueDecision("印发表彰决定", EVALUATION, Dating.DUE),
    resubmitDeferred("提请再审定", EVALUATION, Dating.DEFAULTED),
    decideDeferred("缓议再审定", EVALUATION, Dating.DEFAULTED),
    submitAnnualSummary("报送年度总结", EVALUATION, Dating.DUE),
    verifyObjection("异议核查", EVALUATION, Dating.DEFAULTED),
    concludeObjection("结论审定", EVALUATION, Dating.DEFAULTED),
    issueSupplement("印发补充表彰决定", EVALUATION, Dating.DEFAULTED),
    decideRevocation("撤销审定", EVALUATION, Dating.DEFAULTED),
    recordCityOutcome("登记市级结果", EVALUATION, Dating.DEFAULTED),
    reviewExtension("延期审核", IMPLEMENTATION, Dating.WITHIN),
    lineLeaderUrging("分管领导督促", EVALUATION, Dating.WITHIN),
    headUrging("主要领导督促", EVALUATION, Dating.WITHIN),
    supervision("督办", EVALUATION, Dating.WITHIN);

    /** Tasks that a sub-process closes together, in their order. */
    static final Map<Duty, List<Duty>> INSIDE =
            Map.of(
                    unitFiling, List.of(draftWorkPlan, fillProjectEntry, signRegistration),
                    candidates, List.of(applyForAward, signApplications),
                    preparation, List.of(fillDossier, checkDossiers, signDossiers));

    /** Decided by a body that never defaults: such a step ends when it is done. */
    private static final Set<Duty> WITHOUT_CLOSING =
            Set.of(approveCityRecommendation, approveCommendations, issueDecision, decideDeferred);

    /** What a season file must say of a duty; it may say more. */
    enum Dating {
        /** its due date */
        DUE,
        /** its due date and the working days it has when it comes back after that */
        DUE_AND_WITHIN,
        /** the day it opens and its due date */
        OPENS_AND_DUE,
        /** the working days it has from its appearance */
        WITHIN,
        /** nothing: what is usual where the season needs it and the file leaves it out */
        DEFAULTED,
        /** neither: each reporting period has its own dates */
        BY_PERIOD,
        /** nothing: it follows from another entry of the file and is refused in it */
        FOLLOWS
    }

    private final String label;
    private final SeasonPhase phase;
    private final Dating dating;

    Duty(String label, SeasonPhase phase, Dating dating) {
        this.label = label;
        this.phase = phase;
        this.dating = dating;
    }

    /** The name that participants read. */
    public String label() {
        return label;
    }

    /** The phase that its dates lie in. */
    public SeasonPhase phase() {
        return phase;
    }

    Dating dating() {
        return dating;
    }

    /** Whether it is over at a closing, done or not. */
    public boolean closes() {
        return !WITHOUT_CLOSING.contains(this);
    }

    /** Whether it is no task, but what closes several together. */
    public boolean isSubProcess() {
        return INSIDE.containsKey(this);
    }

    /** The duty at whose closing it is over: the sub-process around it, or itself. */
    public Duty closedWith() {
        return INSIDE.entrySet().stream()
                .filter(it -> it.getValue().contains(this))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(this);
    }

    /**
     * What cannot be due before this one: the steps after it that the same sub-process closes, and
     * that sub-process.
     */
    public List<Duty> followers() {
        return INSIDE.entrySet().stream()
                .filter(it -> it.getValue().contains(this))
                .flatMap(
                        it ->
                                Stream.concat(
                                        it.getValue().stream()
                                                .filter(step -> step.compareTo(this) > 0),
                                        Stream.of(it.getKey())))
                .toList();
    }

    /**
     * The step of the same project that cannot begin while this one is open, and whose opening
     * therefore ends it, whoever is silent.
     */
    Optional<Duty> endedBy() {
        return this == inspectMidterm || this == answerGuidance
                ? Optional.of(assessYearEnd)
                : Optional.empty();
    }

    /** The duty of that key, empty for a key that no model knows. */
    public static Optional<Duty> of(String key) {
        return Arrays.stream(values()).filter(duty -> duty.name().equals(key)).findFirst();
    }
}
