package org.meritcompetition.commendation;

import static org.meritcompetition.shared.DomainRuleViolation.unless;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.meritcompetition.countersigning.Countersignature;
import org.meritcompetition.countersigning.Countersigning;
import org.meritcompetition.countersigning.Tally;
import org.meritcompetition.evaluation.AllocatingQuotas;
import org.meritcompetition.evaluation.Clearance;
import org.meritcompetition.evaluation.Clearing;
import org.meritcompetition.evaluation.Seat;
import org.meritcompetition.evaluation.SeatStatus;
import org.meritcompetition.evaluation.Succeeding;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Step 5 of the chain (notice 七（三） “分赛区领导小组审定”): the chair concludes by exception what the members
 * have voted on. Nobody is approved without their majority; who has it may still be held back, with
 * a reason.
 */
@Service
@Transactional
public class ApprovingCommendations {

    private final Approvals approvals;
    private final AllocatingQuotas quotas;
    private final Succeeding succeeding;
    private final Clearing clearing;
    private final Countersigning countersigning;
    private final RecusingConcluders concluders;
    private final CommendationMinutes minutes;
    private final Clock clock;

    ApprovingCommendations(
            Approvals approvals,
            AllocatingQuotas quotas,
            Succeeding succeeding,
            Clearing clearing,
            Countersigning countersigning,
            RecusingConcluders concluders,
            Clock clock,
            CommendationMinutes minutes) {
        this.approvals = approvals;
        this.quotas = quotas;
        this.succeeding = succeeding;
        this.clearing = clearing;
        this.countersigning = countersigning;
        this.concluders = concluders;
        this.clock = clock;
        this.minutes = minutes;
    }

    /** 正式 and 备选, in the order of the list. */
    @Transactional(readOnly = true)
    public List<Seat> list(String season) {
        return quotas.seats(season);
    }

    /** What stands against deciding on them now. */
    @Transactional(readOnly = true)
    public Clearance clearance(String season) {
        return clearing.asThingsStand(season);
    }

    /** How the members voted on each of the list, by key. */
    @Transactional(readOnly = true)
    public Map<String, Tally> votes(String season) {
        return countersigning.tallies(season);
    }

    /** What each member said. */
    @Transactional(readOnly = true)
    public List<Countersignature> said(String season) {
        return countersigning.said(season);
    }

    /**
     * Decides about every 正式. Whoever does not pass a gate any more is refused, and whoever a
     * consulted body was silent about is deferred, whatever the meeting says.
     */
    public void approve(
            String season, ApprovalMeeting meeting, ApprovalExceptions exceptions, String actor) {
        unless(!approvals.existsById(season), "本年度名单已经审定，不能重复审定。");
        unless(!meeting.meetingDate().isAfter(LocalDate.now(clock)), "会议日期不能晚于今天，请填写实际开会的日期。");
        unless(countersigning.isQuorate(season), "会签表决的成员还没有达到规定人数，请等会签结束后再作结论。");
        refuseUnreasoned(exceptions);
        var formal = formal(season);
        concluders.refuse(season, exceptions, actor);
        var clearance = clearing.again(season);
        var votes = countersigning.tallies(season);
        unless(
                formal.keySet().containsAll(exceptions.refused())
                        && formal.keySet().containsAll(exceptions.deferred()),
                "不予表彰或缓议的人选不在正式名单中，请刷新后重新选择。");
        var items = new LinkedHashMap<String, CommendationApproval.Item>();
        formal.values()
                .forEach(
                        seat ->
                                items.put(
                                        seat.nominee(), item(seat, exceptions, clearance, votes)));
        var vacated = vacated(items, exceptions, clearance);
        if (exceptions.succeed() && !vacated.isEmpty()) {
            succeedTo(season, vacated)
                    .forEach(seat -> items.put(seat.nominee(), cleared(seat, clearance, votes)));
        }
        approvals.save(
                new CommendationApproval(
                        season, meeting, Set.copyOf(items.values()), actor, clock.instant()));
        countersigning.disclose(season);
        items.forEach(
                (nominee, item) ->
                        minutes.by(
                                actor,
                                CommendationMinutes.LEADING_GROUP,
                                season,
                                nominee,
                                item.outcome().label(),
                                reasoned(item, votes.get(nominee))));
    }

    /** 拟表彰名单, empty before the approval. */
    @Transactional(readOnly = true)
    public List<Honouree> approved(String season) {
        return approvals.findById(season).map(CommendationApproval::approved).orElse(List.of());
    }

    /**
     * Spares whom the votes and the gates do not approve as things stand, each with the sentence
     * that says why; after the approval none of them comes to a seat.
     */
    @Transactional(readOnly = true)
    public Map<String, String> unapproved(String season) {
        var clearance = clearing.asThingsStand(season);
        var votes = countersigning.tallies(season);
        return quotas.seats(season).stream()
                .filter(seat -> seat.status() == SeatStatus.SPARE)
                .map(seat -> cleared(seat, clearance, votes))
                .filter(item -> item.outcome() != ApprovalOutcome.APPROVED)
                .collect(
                        Collectors.toMap(
                                item -> item.honouree().nominee(),
                                item -> "%s：%s".formatted(item.outcome().label(), item.reason())));
    }

    /**
     * Whom the gates, the meeting or the votes refuse, each with the sentence that stands at the
     * seat.
     */
    private static Map<String, String> vacated(
            Map<String, CommendationApproval.Item> items,
            ApprovalExceptions exceptions,
            Clearance clearance) {
        var vacated = new LinkedHashMap<String, String>();
        items.forEach(
                (nominee, item) -> {
                    if (item.outcome() == ApprovalOutcome.REFUSED) {
                        vacated.put(
                                nominee,
                                exceptions.refused().contains(nominee)
                                                || !clearance.barred().containsKey(nominee)
                                        ? "领导小组不予表彰：" + item.reason()
                                        : item.reason());
                    }
                });
        return vacated;
    }

    /** The spares who came to the seats of the refused. */
    private List<Seat> succeedTo(String season, Map<String, String> vacated) {
        var before = formal(season).keySet();
        succeeding.replace(season, vacated);
        return quotas.seats(season).stream()
                .filter(seat -> seat.isFormal() && !before.contains(seat.nominee()))
                .toList();
    }

    private Map<String, Seat> formal(String season) {
        return quotas.seats(season).stream()
                .filter(Seat::isFormal)
                .collect(
                        Collectors.toMap(
                                Seat::nominee,
                                Function.identity(),
                                (a, b) -> a,
                                LinkedHashMap::new));
    }

    private static void refuseUnreasoned(ApprovalExceptions exceptions) {
        unless(
                exceptions.refused().isEmpty() || exceptions.refusalReason() != null,
                "对不予表彰的，请写明理由。");
        unless(
                exceptions.deferred().isEmpty() || exceptions.deferralReason() != null,
                "对缓议的，请写明理由。");
        unless(
                Collections.disjoint(exceptions.refused(), exceptions.deferred()),
                "同一人选不能既不予表彰又缓议，请二选一。");
    }

    private static CommendationApproval.Item item(
            Seat seat,
            ApprovalExceptions exceptions,
            Clearance clearance,
            Map<String, Tally> votes) {
        if (exceptions.refused().contains(seat.nominee())) {
            return new CommendationApproval.Item(
                    Honouree.of(seat), ApprovalOutcome.REFUSED, exceptions.refusalReason());
        }
        if (exceptions.deferred().contains(seat.nominee())) {
            return new CommendationApproval.Item(
                    Honouree.of(seat), ApprovalOutcome.DEFERRED, exceptions.deferralReason());
        }
        return cleared(seat, clearance, votes);
    }

    private static CommendationApproval.Item cleared(
            Seat seat, Clearance clearance, Map<String, Tally> votes) {
        var barred = clearance.barred().get(seat.nominee());
        var deferred = clearance.deferred().get(seat.nominee());
        if (barred != null) {
            return new CommendationApproval.Item(
                    Honouree.of(seat), ApprovalOutcome.REFUSED, barred);
        }
        if (deferred != null) {
            return new CommendationApproval.Item(
                    Honouree.of(seat), ApprovalOutcome.DEFERRED, deferred);
        }
        var vote = votes.get(seat.nominee());
        if (vote.passes()) {
            return new CommendationApproval.Item(Honouree.of(seat), ApprovalOutcome.APPROVED, null);
        }
        return new CommendationApproval.Item(
                Honouree.of(seat),
                vote.voting() == 0 ? ApprovalOutcome.DEFERRED : ApprovalOutcome.REFUSED,
                vote.sentence());
    }

    /** The conclusion in the record says how the members voted, whatever else it rests on. */
    private static String reasoned(CommendationApproval.Item item, Tally vote) {
        var sentence = vote.sentence();
        return item.reason() == null || item.reason().equals(sentence)
                ? sentence
                : item.reason() + "；" + sentence;
    }
}
