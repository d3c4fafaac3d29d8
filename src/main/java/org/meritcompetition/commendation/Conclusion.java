package org.meritcompetition.commendation;

import static org.meritcompetition.shared.DomainRuleViolation.unless;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.meritcompetition.commendation.CommendationApproval.Item;
import org.meritcompetition.countersigning.Tally;
import org.meritcompetition.evaluation.Clearance;
import org.meritcompetition.evaluation.Seat;

/**
 * What follows for each nominee from the chair's exceptions, the gates and the votes, in that
 * order.
 */
record Conclusion(ApprovalExceptions exceptions, Clearance clearance, Map<String, Tally> votes) {

    /** What is said to the nominees on these seats, by key, in their order. */
    Map<String, Item> on(Collection<Seat> seats) {
        var items = new LinkedHashMap<String, Item>();
        seats.forEach(seat -> items.put(seat.nominee(), on(seat)));
        unless(
                items.keySet().containsAll(exceptions.refused())
                        && items.keySet().containsAll(exceptions.deferred()),
                "不予表彰或缓议的人选不在名单中，请刷新后重新选择。");
        return items;
    }

    private Item on(Seat seat) {
        if (exceptions.refused().contains(seat.nominee())) {
            return new Item(Honouree.of(seat), ApprovalOutcome.REFUSED, exceptions.refusalReason());
        }
        if (exceptions.deferred().contains(seat.nominee())) {
            return new Item(
                    Honouree.of(seat), ApprovalOutcome.DEFERRED, exceptions.deferralReason());
        }
        return cleared(seat);
    }

    /** What the gates and the votes say, whatever the chair would. */
    Item cleared(Seat seat) {
        var barred = clearance.barred().get(seat.nominee());
        var deferred = clearance.deferred().get(seat.nominee());
        if (barred != null) {
            return new Item(Honouree.of(seat), ApprovalOutcome.REFUSED, barred);
        }
        if (deferred != null) {
            return new Item(Honouree.of(seat), ApprovalOutcome.DEFERRED, deferred);
        }
        var vote = votes.get(seat.nominee());
        if (vote.passes()) {
            return new Item(Honouree.of(seat), ApprovalOutcome.APPROVED, null);
        }
        return new Item(
                Honouree.of(seat),
                vote.voting() == 0 ? ApprovalOutcome.DEFERRED : ApprovalOutcome.REFUSED,
                vote.sentence());
    }

    /** Whom of them nobody commends, each with the sentence that stands at the seat. */
    Map<String, String> vacated(Map<String, Item> items) {
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

    /** What the unit reads: how many voted which way stays with the leading group. */
    static String told(Item item, Tally vote) {
        if (!item.reason().equals(vote.sentence())) {
            return item.reason();
        }
        return item.outcome() == ApprovalOutcome.DEFERRED ? "没有可以参加表决的成员。" : "会签表决没有通过。";
    }

    /** The conclusion in the record says how the members voted, whatever else it rests on. */
    static String reasoned(Item item, Tally vote) {
        var sentence = vote.sentence();
        return item.reason() == null || item.reason().equals(sentence)
                ? sentence
                : item.reason() + "；" + sentence;
    }
}
