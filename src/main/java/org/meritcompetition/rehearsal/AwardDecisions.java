package org.meritcompetition.rehearsal;

import static org.meritcompetition.rehearsal.FormFiller.choices;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.meritcompetition.season.plan.AwardCategory;
import org.meritcompetition.season.plan.SeasonPlan;

/** What simulated participants decide in the five steps of the evaluation. */
final class AwardDecisions {

    private static final int COLLECTIVES = 4;
    private static final int INDIVIDUALS = 5;
    private static final int MOST_PLACES = 8;

    private AwardDecisions() {}

    /**
     * One candidate a form, collectives first; the unit's projects take turns from a place of its
     * own. A unit of few projects applies for each once, and for each of its people once. It
     * applies for one more than it may win, so that caps and succession have something to do.
     */
    static Map<String, Object> application(
            Map<String, Object> shown, SeasonPlan plan, Dice unit, Dice dice, int round) {
        var entries = choices(shown, "entries");
        if (entries.isEmpty()) {
            return Map.of("nothing", true);
        }
        var people = choices(shown, "people");
        var individuals = beyondCap(plan, AwardCategory.INDIVIDUAL, INDIVIDUALS);
        var collectives =
                Math.min(beyondCap(plan, AwardCategory.COLLECTIVE, COLLECTIVES), entries.size());
        var candidates = collectives + Math.min(individuals, people.size());
        if (round >= candidates) {
            return Map.of("complete", true);
        }
        var turn = (int) (unit.share() * entries.size()) + round * stride(entries.size());
        var entry = entries.get(turn % entries.size());
        var decided = new HashMap<String, Object>();
        decided.put("more", round < candidates - 1);
        if (round < collectives) {
            decided.put("category", "COLLECTIVE");
            decided.put("entry", entry);
            if (dice.happens(0.03)) {
                decided.put("team", "临时工作组");
            }
        } else {
            decided.put("category", "INDIVIDUAL");
            decided.put(
                    "person",
                    people.size() <= individuals
                            ? people.get(round - collectives)
                            : anotherOf(people, entry, round / entries.size()));
        }
        return decided;
    }

    /** Whoever comes by the same project again takes another of its people. */
    private static String anotherOf(List<String> people, String entry, int time) {
        var ofEntry = people.stream().filter(it -> it.startsWith(entry + "#")).toList();
        var pool = ofEntry.isEmpty() ? people : ofEntry;
        return pool.get(time % pool.size());
    }

    private static int beyondCap(SeasonPlan plan, AwardCategory category, int atLeast) {
        return Math.max(atLeast, plan.award(category).unitCap() + 1);
    }

    /** A step that comes by every project before it comes by one again. */
    private static int stride(int projects) {
        return IntStream.of(3, 5, 7).filter(it -> projects % it != 0).findFirst().orElse(1);
    }

    /** The proposed order stands; now and then somebody further down is declined by name. */
    static Map<String, Object> nomination(Map<String, Object> shown, Dice dice) {
        var placed = placed(shown);
        var others =
                choices(shown, "declinable").stream().filter(it -> !placed.contains(it)).toList();
        return others.isEmpty() || !dice.happens(0.3)
                ? Map.of()
                : Map.of("declined", List.of(dice.oneOf(others)), "declineReason", "本赛道实绩不够突出。");
    }

    private static List<Object> placed(Map<String, Object> shown) {
        var placed = new java.util.ArrayList<Object>();
        for (var place = 1; place <= MOST_PLACES; place++) {
            placed.add(shown.get("collective" + place));
            placed.add(shown.get("individual" + place));
        }
        return placed;
    }

    /** Once, if at all, the office passes somebody over; a second person has to agree. */
    static Map<String, Object> balance(
            Map<String, Object> shown, Dice dice, int round, double overrides) {
        var listed = choices(shown, "nomineeOptions");
        return round > 0 || listed.isEmpty() || !dice.happens(overrides)
                ? Map.of("decision", "AS_CALCULATED")
                : Map.of(
                        "decision",
                        "ADJUSTED",
                        "skipped",
                        List.of(dice.oneOf(listed)),
                        "reason",
                        "该对象本年度已获上级表彰，统筹给其他提名人选。");
    }

    /** Most members agree to all; now and then one is against somebody, or abstains. */
    static Map<String, Object> countersignature(Map<String, Object> shown, Dice dice) {
        var votable = choices(shown, "votable");
        if (votable.isEmpty() || !dice.happens(0.4)) {
            return Map.of();
        }
        return Map.of(
                dice.happens(0.5) ? "against" : "abstained",
                List.of(dice.oneOf(votable)),
                "opinion",
                "事迹不够突出，请再核实。");
    }

    static Map<String, Object> cityRecommendation(Map<String, Object> shown) {
        var formal = choices(shown, "formalOptions");
        return formal.isEmpty()
                ? Map.of("decision", "NONE")
                : Map.of(
                        "decision",
                        "RECOMMEND",
                        "recommended",
                        formal.subList(0, 1),
                        "collectiveQuota",
                        5,
                        "individualQuota",
                        5);
    }
}
