package org.meritcompetition.commendation;

import static org.meritcompetition.shared.DomainRuleViolation.unless;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.meritcompetition.engine.Instances;
import org.meritcompetition.evaluation.CandidateIdentities;
import org.meritcompetition.evaluation.RecusingNominees;
import org.meritcompetition.organisation.ActingRoles;
import org.meritcompetition.season.Seasons;
import org.meritcompetition.shared.ChineseDates;
import org.meritcompetition.shared.Decided;
import org.meritcompetition.shared.DomainRuleViolation;
import org.meritcompetition.vetting.HonourRevoked;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 撤销: a commendation that should not have been given ends, with reason and article. The seat is
 * lost; nobody succeeds to it.
 */
@Service
@Transactional
public class RevokingCommendations {

    static final int LONGEST_REASON = 1000;
    static final int LONGEST_ARTICLE = 100;

    private final Revocations revocations;
    private final Commendations commendations;
    private final Decisions decisions;
    private final Instances instances;
    private final Seasons seasons;
    private final ActingRoles acting;
    private final CandidateIdentities identities;
    private final RecusingNominees recusing;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    RevokingCommendations(
            Revocations revocations,
            Commendations commendations,
            Decisions decisions,
            Instances instances,
            Seasons seasons,
            ActingRoles acting,
            CandidateIdentities identities,
            RecusingNominees recusing,
            Clock clock,
            ApplicationEventPublisher events) {
        this.revocations = revocations;
        this.commendations = commendations;
        this.decisions = decisions;
        this.instances = instances;
        this.seasons = seasons;
        this.acting = acting;
        this.identities = identities;
        this.recusing = recusing;
        this.clock = clock;
        this.events = events;
    }

    /** 提请撤销. Whether the actor is of the office is for the caller to ask. */
    public void propose(String nominee, String reason, String article, String actor) {
        var commendation = commendation(nominee);
        unless(reason != null && !reason.isBlank(), "请写明撤销的理由。");
        unless(article != null && !article.isBlank(), "请写明撤销的依据（文件和条款）。");
        unless(reason.length() <= LONGEST_REASON, "撤销理由最多 %d 字，请精简。", LONGEST_REASON);
        unless(article.length() <= LONGEST_ARTICLE, "撤销依据最多 %d 字，请精简。", LONGEST_ARTICLE);
        unless(
                !recusing.openTo(commendation.season(), actor, List.of(nominee)).isEmpty(),
                "这项表彰关系到与您有关的单位或人选，请回避，由竞赛办的其他人员提请撤销。");
        unless(!commendation.isRevoked(), "这项表彰已经撤销。");
        unless(
                revocations.findByNomineeOrderByKey(nominee).stream()
                        .noneMatch(it -> it.state() == RevocationState.PROPOSED),
                "已有一项撤销提请待领导小组审定，请等待结果。");
        var season = commendation.season();
        var revocation =
                revocations.saveAndFlush(
                        new Revocation(
                                season,
                                revocations.countBySeason(season) + 1,
                                nominee,
                                reason.strip(),
                                article.strip(),
                                actor,
                                clock.instant()));
        note(revocation, "提请撤销表彰", actor, CommendationMinutes.OFFICE, revocation.reason());
        instances.start(
                "revocation",
                revocation.key(),
                Map.of(
                        "season",
                        season,
                        "division",
                        seasons.plan(season).division().code(),
                        "revocation",
                        revocation.key(),
                        "honoured",
                        nominee));
    }

    /** What the leading group has to decide on. */
    @Transactional(readOnly = true)
    public RevocationSheet sheet(String key) {
        var revocation = get(key);
        return new RevocationSheet(
                commendation(revocation.nominee()).honouree(),
                revocation.reason(),
                revocation.article());
    }

    /** The leading group agrees. */
    public void agree(String key, String number, LocalDate date, String why, String actor) {
        var revocation = get(key);
        unless(date == null || !date.isAfter(LocalDate.now(clock)), "撤销日期不能晚于今天，请填写实际日期。");
        refuseBeforeTheHonour(revocation, date);
        if (number != null && date != null) {
            new DecisionDocument(number, date, null).refuseUnlessWellFormed();
            unless(
                    !decisions.existsByDocumentNumber(number),
                    "文号“%s”已经用于表彰决定，请填写撤销决定自己的文号。",
                    number);
        }
        revocation.revoke(number, date, why, actor, clock.instant());
        var reason = why == null ? revocation.reason() : why;
        note(
                revocation,
                "同意撤销表彰 " + number,
                actor,
                acting.leadingGroup(revocation.season(), actor),
                reason);
    }

    private void refuseBeforeTheHonour(Revocation revocation, LocalDate date) {
        var decision = commendation(revocation.nominee()).decision();
        var honoured = decisions.findById(decision).orElseThrow().document().date();
        unless(
                date == null || !date.isBefore(honoured),
                "撤销日期不能早于表彰决定（%s），请核对。",
                ChineseDates.DAY.format(honoured));
    }

    /** The leading group does not agree. */
    public void keep(String key, String why, String actor) {
        var revocation = get(key);
        revocation.keep(why, actor, clock.instant());
        note(revocation, "不同意撤销表彰", actor, acting.leadingGroup(revocation.season(), actor), why);
    }

    /** 撤销表彰 */
    public void revoke(String key) {
        var revocation = get(key);
        var commendation = commendation(revocation.nominee());
        commendation.revoke(key);
        note(revocation, "撤销表彰，名额不再递补", null, "规则（自动办理）", revocation.reason());
        events.publishEvent(
                new Setback(
                        revocation.season(),
                        commendation.honouree(),
                        "撤销表彰",
                        revocation.reason(),
                        clock.instant()));
        identities.of(List.of(revocation.nominee())).stream()
                .map(who -> new HonourRevoked(revocation.season(), who))
                .forEach(events::publishEvent);
    }

    private void note(Revocation of, String act, String actor, String role, String reason) {
        events.publishEvent(
                new Decided(
                        of.season(), of.nominee(), act, actor, role, reason, of.article(), null));
    }

    private Commendation commendation(String nominee) {
        return commendations
                .findById(nominee)
                .orElseThrow(() -> new DomainRuleViolation("光荣榜上没有这一对象，请刷新后重新选择。"));
    }

    private Revocation get(String key) {
        return revocations
                .findById(key)
                .orElseThrow(() -> new IllegalStateException("No revocation " + key));
    }
}
