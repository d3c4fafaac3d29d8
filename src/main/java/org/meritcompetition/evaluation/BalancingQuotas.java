package org.meritcompetition.evaluation;

import static org.meritcompetition.shared.DomainRuleViolation.unless;

import java.time.Clock;
import java.util.Map;
import java.util.stream.Collectors;
import org.meritcompetition.organisation.ActingRoles;
import org.meritcompetition.season.Seasons;
import org.meritcompetition.season.plan.AwardCategory;
import org.meritcompetition.season.plan.SeasonPlan;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 名额统筹: the office departs from the calculation where it must, and a second person looks. */
@Service
@Transactional
public class BalancingQuotas {

    private final QuotaPlans plans;
    private final QuotaSeats seats;
    private final DrawingUpQuotas drawing;
    private final KeepingDepartures departures;
    private final Seasons seasons;
    private final ActingRoles acting;
    private final Clock clock;
    private final EvaluationMinutes minutes;

    BalancingQuotas(
            QuotaPlans plans,
            QuotaSeats seats,
            DrawingUpQuotas drawing,
            KeepingDepartures departures,
            Seasons seasons,
            ActingRoles acting,
            Clock clock,
            EvaluationMinutes minutes) {
        this.plans = plans;
        this.seats = seats;
        this.drawing = drawing;
        this.departures = departures;
        this.seasons = seasons;
        this.acting = acting;
        this.clock = clock;
        this.minutes = minutes;
    }

    /** What the office, and who confirms, has to see. */
    @Transactional(readOnly = true)
    public QuotaSheet sheet(String season) {
        return new QuotaSheet(seasons.plan(season), plan(season), seats.ofSeason(season));
    }

    /** Moves seats that nobody could take and passes nominees over; the seats are matched anew. */
    public void adjust(String season, QuotaAdjustment adjustment, String actor) {
        var before = sheet(season);
        unless(before.keys().containsAll(adjustment.skipped()), "要跳过的人选不在提名名单中，请重新选择。");
        adjustment.moves().stream()
                .collect(
                        Collectors.groupingBy(move -> Map.entry(move.category(), move.fromTrack())))
                .forEach(
                        (from, moves) ->
                                refuseTaken(before, from.getKey(), from.getValue(), moves.size()));
        var plan = plan(season);
        var calculated = departures.held(season);
        var hash = plan.hash();
        plan.adjust(adjustment, actor, clock.instant());
        var outcome = drawing.draw(plan);
        unless(outcome.ties().isEmpty(), "这样改动会使同分人选的名次影响名额，请先不作这项改动，报领导小组裁定。");
        seats.flush();
        var after = sheet(season);
        adjustment.moves().forEach(move -> refuseUnfilled(after, move));
        departures.propose(season, adjustment, calculated, hash, actor);
        minutes.of(plan, "名额调整", actor, EvaluationMinutes.OFFICE, adjustment.reason());
    }

    /** A second person agrees. */
    public void confirm(String season, String actor) {
        var plan = plan(season);
        plan.confirm(actor, clock.instant());
        departures.decide(season, OverrideOutcome.CONFIRMED, actor, null);
        minutes.of(plan, "名额调整复核同意", actor, acting.office(season, actor), null);
    }

    /** A second person disagrees: the calculation holds again. */
    public void reject(String season, String reason, String actor) {
        var plan = plan(season);
        plan.reject(reason, actor);
        drawing.draw(plan);
        departures.decide(season, OverrideOutcome.REJECTED, actor, reason);
        minutes.of(plan, "名额调整复核不同意", actor, acting.office(season, actor), reason);
    }

    /** Nobody confirmed until closing: the calculation holds again. */
    public void discardAdjustment(String season) {
        var plan = plan(season);
        if (plan.discardAdjustment()) {
            drawing.draw(plan);
            departures.decide(season, OverrideOutcome.DISCARDED, null, null);
            minutes.of(plan, "名额调整不予采纳", null, EvaluationMinutes.SILENCE, plan.rejection());
        }
    }

    /** 锁定正式备选: from now on only succession changes who holds a seat. */
    public void lock(String season) {
        var plan = plan(season);
        plan.lock(clock.instant());
        minutes.of(plan, "锁定正式备选", null, EvaluationMinutes.RULE, null);
    }

    private static void refuseTaken(
            QuotaSheet sheet, AwardCategory category, String track, int wanted) {
        var unfilled = sheet.unfilled(category, track);
        unless(
                wanted <= unfilled,
                "%s的%s只有%d席空缺，不能调剂%d席；只能调剂空缺的名额。",
                track.equals(SeatMove.RESERVE) ? "预留" : sheet.plan().track(track).name() + "赛道",
                category.label(),
                unfilled,
                wanted);
    }

    private static void refuseUnfilled(QuotaSheet sheet, SeatMove move) {
        SeasonPlan plan = sheet.plan();
        unless(
                sheet.unfilled(move.category(), move.toTrack()) == 0,
                "%s赛道的%s没有可以入选的提名人选，名额调剂过去仍会空缺，请另选赛道。",
                plan.track(move.toTrack()).name(),
                move.category().label());
    }

    private QuotaPlan plan(String season) {
        return plans.findById(season)
                .orElseThrow(() -> new IllegalStateException(season + " has no quota plan"));
    }
}
