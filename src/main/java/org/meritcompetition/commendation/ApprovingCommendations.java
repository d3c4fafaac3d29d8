package org.meritcompetition.commendation;

import static org.meritcompetition.shared.DomainRuleViolation.unless;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.meritcompetition.countersigning.Countersignature;
import org.meritcompetition.countersigning.Countersigning;
import org.meritcompetition.countersigning.Tally;
import org.meritcompetition.evaluation.AllocatingQuotas;
import org.meritcompetition.evaluation.Clearance;
import org.meritcompetition.evaluation.Clearing;
import org.meritcompetition.evaluation.Seat;
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

    private static final String RUN_OUT = "缓议期满仍未提请审定，不予表彰。";

    private final Approvals approvals;
    private final AllocatingQuotas quotas;
    private final Succeeding succession;
    private final SucceedingAsVoted succeeding;
    private final KeepingApprovals keeping;
    private final Clearing clearing;
    private final Countersigning countersigning;
    private final RecusingConcluders concluders;
    private final Clock clock;

    ApprovingCommendations(
            Approvals approvals,
            AllocatingQuotas quotas,
            Succeeding succession,
            SucceedingAsVoted succeeding,
            KeepingApprovals keeping,
            Clearing clearing,
            Countersigning countersigning,
            RecusingConcluders concluders,
            Clock clock) {
        this.approvals = approvals;
        this.quotas = quotas;
        this.succession = succession;
        this.succeeding = succeeding;
        this.keeping = keeping;
        this.clearing = clearing;
        this.countersigning = countersigning;
        this.concluders = concluders;
        this.clock = clock;
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

    /** What follows for those on these seats if the chair names nobody, in their order. */
    @Transactional(readOnly = true)
    public Map<Seat, ApprovalOutcome> asVoted(String season, List<Seat> seats) {
        var conclusion = new Conclusion(ApprovalExceptions.NONE, clearance(season), votes(season));
        var outcomes = new LinkedHashMap<Seat, ApprovalOutcome>();
        seats.forEach(seat -> outcomes.put(seat, conclusion.cleared(seat).outcome()));
        return outcomes;
    }

    /** 名单构成 of those who would not be refused as they were voted on. */
    @Transactional(readOnly = true)
    public String composition(String season, Map<Seat, ApprovalOutcome> asVoted) {
        var staying = new HashSet<>(formal(season).keySet());
        asVoted.forEach(
                (seat, outcome) -> {
                    if (outcome == ApprovalOutcome.REFUSED) {
                        staying.remove(seat.nominee());
                    }
                });
        return succession.composition(season, staying);
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
        unless(latest(season).isEmpty(), "本年度名单已经审定，不能重复审定。");
        var conclusion = conclude(season, meeting, exceptions, actor);
        var items = conclusion.on(formal(season).values());
        succeeding
                .vacate(season, conclusion.vacated(items), exceptions, true)
                .forEach(seat -> items.put(seat.nominee(), conclusion.cleared(seat)));
        countersigning.disclose(season);
        keeping.keep(season, 1, meeting, items, conclusion.votes(), actor);
    }

    /**
     * Decides about those who are 缓议 till now. The votes that were cast stand, and the gates are
     * asked again.
     *
     * @return who came to the seats of the refused
     */
    public List<Seat> approveDeferred(
            String season, ApprovalMeeting meeting, ApprovalExceptions exceptions, String actor) {
        var deferred = deferred(season);
        unless(!deferred.isEmpty(), "缓议的人选都已经审定，请刷新后查看。");
        var conclusion = conclude(season, meeting, exceptions, actor);
        var items = conclusion.on(deferred.values());
        keeping.keep(season, rounds(season) + 1, meeting, items, conclusion.votes(), actor);
        return succeeding.vacate(season, conclusion.vacated(items), exceptions, false);
    }

    /** 缓议 has lasted as long as it may: whoever is not cleared by now is not commended. */
    public void endDeferral(String season) {
        var items = new LinkedHashMap<String, CommendationApproval.Item>();
        deferred(season)
                .forEach(
                        (nominee, seat) ->
                                items.put(
                                        nominee,
                                        new CommendationApproval.Item(
                                                Honouree.of(seat),
                                                ApprovalOutcome.REFUSED,
                                                RUN_OUT)));
        if (!items.isEmpty()) {
            keeping.keep(season, rounds(season) + 1, null, items, votes(season), null);
            succession.cancel(
                    season,
                    items.keySet().stream()
                            .collect(Collectors.toMap(Function.identity(), key -> RUN_OUT)));
        }
    }

    /** 拟表彰名单 of the whole list, empty before the approval. */
    @Transactional(readOnly = true)
    public List<Honouree> approved(String season) {
        return approvals
                .findBySeasonAndRound(season, 1)
                .map(it -> it.with(ApprovalOutcome.APPROVED))
                .orElse(List.of());
    }

    /** Who was approved in the latest round. */
    @Transactional(readOnly = true)
    public List<Honouree> approvedLast(String season) {
        return latest(season).map(it -> it.with(ApprovalOutcome.APPROVED)).orElse(List.of());
    }

    /** The seats of those who are 缓议 as yet, by key, in the order of the list. */
    @Transactional(readOnly = true)
    public Map<String, Seat> deferred(String season) {
        var still =
                latest(season)
                        .map(it -> it.with(ApprovalOutcome.DEFERRED))
                        .orElse(List.of())
                        .stream()
                        .map(Honouree::nominee)
                        .collect(Collectors.toSet());
        var seats = formal(season);
        seats.keySet().retainAll(still);
        return seats;
    }

    /** Why they were 缓议, by key. */
    @Transactional(readOnly = true)
    public Map<String, String> deferralReasons(String season) {
        return latest(season).map(CommendationApproval::reasons).orElse(Map.of());
    }

    private Conclusion conclude(
            String season, ApprovalMeeting meeting, ApprovalExceptions exceptions, String actor) {
        unless(!meeting.meetingDate().isAfter(LocalDate.now(clock)), "会议日期不能晚于今天，请填写实际开会的日期。");
        unless(countersigning.isQuorate(season), "会签表决的成员还没有达到规定人数，请等会签结束后再作结论。");
        exceptions.refuseUnreasoned();
        concluders.refuse(season, exceptions, actor);
        return new Conclusion(exceptions, clearing.again(season), countersigning.tallies(season));
    }

    private Optional<CommendationApproval> latest(String season) {
        return approvals.findFirstBySeasonOrderByRoundDesc(season);
    }

    private int rounds(String season) {
        return latest(season).map(CommendationApproval::round).orElse(0);
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
}
