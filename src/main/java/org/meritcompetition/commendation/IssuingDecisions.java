package org.meritcompetition.commendation;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toMap;
import static org.meritcompetition.shared.DomainRuleViolation.unless;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.stream.Collectors;
import org.meritcompetition.evaluation.Clearing;
import org.meritcompetition.record.DecisionRecord;
import org.meritcompetition.season.Seasons;
import org.meritcompetition.season.plan.CommendationKind;
import org.meritcompetition.shared.ChineseDates;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 印发表彰决定: whoever a public notice released and no decision honours yet is honoured; the first
 * decision of a season takes the list, later ones those whom an objection held up. Whoever fails a
 * gate since the approval, because of a veto say, is left out, and so is whom a new entry of the
 * veto list perhaps means, until that is known.
 */
@Service
@Transactional
public class IssuingDecisions {

    private final Decisions decisions;
    private final Commendations commendations;
    private final PublishingNotices publishing;
    private final PublicNotices notices;
    private final SucceedingTheLeftOut succeeding;
    private final Clearing clearing;
    private final Seasons seasons;
    private final Clock clock;
    private final CommendationMinutes minutes;
    private final DecisionRecord record;
    private final ApplicationEventPublisher events;

    IssuingDecisions(
            Decisions decisions,
            Commendations commendations,
            PublishingNotices publishing,
            PublicNotices notices,
            SucceedingTheLeftOut succeeding,
            Clearing clearing,
            Seasons seasons,
            Clock clock,
            CommendationMinutes minutes,
            DecisionRecord record,
            ApplicationEventPublisher events) {
        this.decisions = decisions;
        this.commendations = commendations;
        this.publishing = publishing;
        this.notices = notices;
        this.succeeding = succeeding;
        this.clearing = clearing;
        this.seasons = seasons;
        this.clock = clock;
        this.minutes = minutes;
        this.record = record;
        this.events = events;
    }

    /** Whom the next decision will honour, and whom it leaves out. */
    @Transactional(readOnly = true)
    public DecisionList list(String season) {
        var honoured =
                commendations.findBySeason(season).stream()
                        .map(Commendation::honouree)
                        .map(Honouree::nominee)
                        .collect(Collectors.toSet());
        var clearance = clearing.asThingsStand(season);
        var released =
                publishing.released(season).stream()
                        .filter(one -> !honoured.contains(one.nominee()))
                        .collect(partitioningBy(one -> !clearance.note(one.nominee()).isEmpty()));
        return new DecisionList(
                decisions.countBySeason(season) + 1,
                released.get(false),
                released.get(true).stream()
                        .collect(
                                toMap(
                                        identity(),
                                        one -> clearance.note(one.nominee()),
                                        (one, other) -> one,
                                        LinkedHashMap::new)),
                notices.areOpen(season));
    }

    /** Whether the next decision would honour anybody. */
    @Transactional(readOnly = true)
    public boolean isDue(String season) {
        return notices.awaitDecision(season) && !list(season).honourees().isEmpty();
    }

    /** Whether the decision 表彰 or 表扬. */
    @Transactional(readOnly = true)
    public CommendationKind kind(String season) {
        return seasons.plan(season).honour();
    }

    /**
     * Issues the next decision, or none where nobody is left whom it could honour.
     *
     * @param document what is issued; {@code null} members where nobody is left
     * @param seen the check of the list that was on the screen, {@code null} where nobody is left
     * @return whether a decision was issued
     */
    public boolean issue(String season, DecisionDocument document, String seen, String actor) {
        lock(season);
        var list = list(season);
        if (list.isSettledEmpty()) {
            issueNothing(season, list, actor);
            return false;
        }
        unless(!list.honourees().isEmpty(), "现在没有可以表彰的对象：公示或异议核查还没有办结，请办结后再印发。");
        unless(list.check().equals(seen), "表彰名单刚有变化，请刷新后核对新的名单再提交。");
        document.refuseUnlessWellFormed();
        unless(!document.date().isAfter(LocalDate.now(clock)), "印发日期不能晚于今天，请填写实际印发的日期。");
        var ended = publishing.endOfLast(season, list.honourees());
        unless(
                ended == null || !document.date().isBefore(ended),
                "印发日期不能早于公示结束日（%s），请核对。",
                ended == null ? "" : ChineseDates.DAY.format(ended));
        unless(
                !document.number().equals(seasons.plan(season).approval())
                        && !decisions.existsByDocumentNumber(document.number()),
                "文号“%s”已经用于其他文件，请核对后填写本决定的文号。",
                document.number());
        var decision =
                decisions.saveAndFlush(
                        new CommendationDecision(
                                season, list.number(), document, actor, clock.instant()));
        commendations.saveAll(
                list.honourees().stream()
                        .map(one -> new Commendation(season, decision.key(), one))
                        .toList());
        minutes.by(
                actor,
                CommendationMinutes.OFFICE,
                season,
                decision.key(),
                "印发%s决定 %s".formatted(document.kind().label(), document.number()),
                "名单 %d 个（名），校验码 %s".formatted(list.honourees().size(), list.check()));
        leaveOut(season, list, actor);
        list.honourees()
                .forEach(
                        one ->
                                minutes.by(
                                        actor,
                                        CommendationMinutes.OFFICE,
                                        season,
                                        one.nominee(),
                                        document.kind().label(),
                                        document.number()));
        events.publishEvent(new DecisionIssued(season, document.number()));
        return true;
    }

    private void issueNothing(String season, DecisionList list, String actor) {
        minutes.by(
                actor,
                CommendationMinutes.OFFICE,
                season,
                CommendationDecision.keyOf(season, list.number()),
                "不印发%s决定".formatted(kind(season).label()),
                "公示和异议核查都已办结，没有可以%s的对象".formatted(kind(season).label()));
        leaveOut(season, list, actor);
    }

    /** Said once, as long as the reason is the same. */
    private void leaveOut(String season, DecisionList list, String actor) {
        var act = "不列入%s决定".formatted(kind(season).label());
        list.leftOut()
                .forEach(
                        (one, why) -> {
                            if (record.says(season, one.nominee(), act, why)) {
                                return;
                            }
                            minutes.by(
                                    actor,
                                    CommendationMinutes.OFFICE,
                                    season,
                                    one.nominee(),
                                    act,
                                    why);
                            events.publishEvent(
                                    new Setback(season, one, act, why, clock.instant()));
                        });
        succeeding.succeed(season, list.leftOut());
    }

    /** Nobody is released or honoured between this and the end of the transaction. */
    private void lock(String season) {
        notices.findBySeasonAndNumber(season, 1)
                .orElseThrow(() -> new IllegalStateException(season + " has no notice"));
    }
}
