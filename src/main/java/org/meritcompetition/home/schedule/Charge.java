package org.meritcompetition.home.schedule;

import static org.meritcompetition.organisation.Role.CONSULTED;
import static org.meritcompetition.organisation.Role.HEAD;
import static org.meritcompetition.organisation.Role.JUDGE;
import static org.meritcompetition.organisation.Role.LEADING_GROUP;
import static org.meritcompetition.organisation.Role.LIAISON;
import static org.meritcompetition.organisation.Role.LINE_LEADER;
import static org.meritcompetition.organisation.Role.OFFICE;
import static org.meritcompetition.organisation.Role.PROJECT_OWNER;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.meritcompetition.organisation.Role;
import org.meritcompetition.season.plan.Duty;

/**
 * Whose charge a duty is, and what becomes of it where nobody does it until its closing (domain,
 * "Silence never blocks").
 *
 * @param roles as the models offer the task
 * @param silence in plain words
 */
record Charge(List<Role> roles, String silence) {

    private static final String UNTIL_DONE = "不会作罢：逐级督促，直到办结";
    private static final String PART_LEFT_OUT = "不计分，其余部分折算为满分";
    private static final String UNSIGNED = "按“未经单位审签”继续";
    private static final String BY_OFFICE = "由竞赛办代为提名";

    private static final Map<Duty, Charge> OF = new EnumMap<>(Duty.class);

    static {
        put(Duty.draftWorkPlan, "视为放弃，本单位不参加当年竞赛", LIAISON);
        put(Duty.fillProjectEntry, "没有填报的项目视为放弃", LIAISON);
        put(Duty.signRegistration, "已填报的项目" + UNSIGNED, LINE_LEADER);
        put(Duty.scoreWorkPlan, "年初部署" + PART_LEFT_OUT, OFFICE);
        put(Duty.reviewEntry, "暂予受理，由竞赛办补办", OFFICE);
        put(Duty.correctEntry, "视为放弃该项目", LIAISON);
        put(Duty.inspectMidterm, "中途检查" + PART_LEFT_OUT, JUDGE);
        put(Duty.answerGuidance, "记为未回应", PROJECT_OWNER, LIAISON);
        put(Duty.reviewChange, "申请不予采纳，维持原样", OFFICE);
        put(Duty.reportProgress, "记为未报：该期日常考核不得分，报送次数不足的不能参评", PROJECT_OWNER, LIAISON);
        put(Duty.reviewTrack, "记为未点评：该期只看报送是否及时", JUDGE);
        put(Duty.assessOwnPlan, "记为未自评", LIAISON);
        put(Duty.deployEvaluation, "按赛季既定的安排开始评选", OFFICE);
        put(Duty.assessYearEnd, "已有评委打分的，按已打的分；没有的，由竞赛办代评", JUDGE);
        put(Duty.assessForJudge, "年终考核" + PART_LEFT_OUT, OFFICE);
        put(Duty.applyForAward, "视为不申报", LIAISON);
        put(Duty.signApplications, "已填报的人选" + UNSIGNED, LINE_LEADER);
        put(Duty.nominate, BY_OFFICE, JUDGE);
        put(Duty.nominateAsDeputy, BY_OFFICE, JUDGE);
        put(Duty.nominateForJudge, "按过程得分排序", OFFICE);
        put(Duty.breakTie, UNTIL_DONE, LEADING_GROUP);
        put(Duty.balanceQuotas, "按计算结果锁定名额", OFFICE);
        put(Duty.confirmQuotas, "改动不予采纳，按计算结果锁定名额", OFFICE);
        put(Duty.fillDossier, "没有填报材料的人选视为放弃", LIAISON);
        put(Duty.checkDossiers, "已填报的材料" + UNSIGNED, LINE_LEADER);
        put(Duty.signDossiers, "已填报的材料" + UNSIGNED, HEAD);
        put(Duty.examineDossiers, "记为未审查，材料照常报领导小组审定", OFFICE);
        put(Duty.replyToConsultation, "记为未回复，有关人选缓议", CONSULTED);
        put(Duty.recommendToCity, "不推荐市级先进", OFFICE);
        put(Duty.approveCityRecommendation, UNTIL_DONE, LEADING_GROUP);
        put(Duty.castVote, "记为未表决", LEADING_GROUP);
        put(Duty.approveCommendations, UNTIL_DONE, LEADING_GROUP);
        put(Duty.issueDecision, UNTIL_DONE, OFFICE);
        put(Duty.resubmitDeferred, "缓议的人选不予表彰", OFFICE);
        put(Duty.decideDeferred, UNTIL_DONE, LEADING_GROUP);
        put(Duty.submitAnnualSummary, "记为未报", LIAISON);
        put(Duty.verifyObjection, "记为未核查，报领导小组作结论", OFFICE);
        put(Duty.concludeObjection, UNTIL_DONE, LEADING_GROUP);
        put(Duty.issueSupplement, UNTIL_DONE, OFFICE);
        put(Duty.decideRevocation, UNTIL_DONE, LEADING_GROUP);
        put(Duty.recordCityOutcome, UNTIL_DONE, OFFICE);
        put(Duty.reviewExtension, UNTIL_DONE, OFFICE);
    }

    private static void put(Duty duty, String silence, Role... roles) {
        OF.put(duty, new Charge(List.of(roles), silence));
    }

    /** Empty for what is no task of the season itself: sub-processes, timers, urging. */
    static Optional<Charge> of(Duty duty) {
        return Optional.ofNullable(OF.get(duty));
    }

    /** Whether its time runs out; what a body never defaults on stays open until it is done. */
    boolean lapses() {
        return !silence.equals(UNTIL_DONE);
    }

    String who() {
        return roles.stream().map(Role::label).collect(Collectors.joining("、"));
    }

    boolean isOneOf(Set<Role> held) {
        return roles.stream().anyMatch(held::contains);
    }
}
