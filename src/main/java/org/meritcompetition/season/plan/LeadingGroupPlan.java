package org.meritcompetition.season.plan;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * 会签 of the leading group (domain §3, step 5).
 *
 * @param names what its voting members are called, one a seat, in the order of the seats
 * @param quorum how many must have voted before the chair may conclude
 * @param majority which share of their votes a nominee needs
 */
public record LeadingGroupPlan(List<String> names, int quorum, Majority majority) {

    /** No more than the engine's parallel tasks should be. */
    static final int MOST = 20;

    private static final int USUAL = 5;

    public LeadingGroupPlan {
        names = List.copyOf(names);
    }

    static LeadingGroupPlan ofFive() {
        return new LeadingGroupPlan(numbered(USUAL), usualQuorum(USUAL), Majority.HALF);
    }

    static List<String> numbered(int members) {
        return IntStream.rangeClosed(1, members)
                .mapToObj(seat -> "领导小组成员" + Numeral.of(seat))
                .toList();
    }

    /** Two thirds of the members. */
    static int usualQuorum(int members) {
        return (2 * members + 2) / 3;
    }

    /** Whether the season's file says only how many they are. */
    public boolean isCounted() {
        return names.equals(numbered(names.size()));
    }

    /** The seats, as they stand at the end of their groups: 1, 2, … */
    public List<String> seats() {
        return IntStream.rangeClosed(1, names.size()).mapToObj(String::valueOf).toList();
    }

    /** Whether the member of that seat leads the group: the first one does. */
    public boolean isChair(String seat) {
        return seat.equals("1");
    }

    /** The seat of the member of that name, empty for somebody who has no vote. */
    public Optional<String> seatOf(String name) {
        return seats().stream().filter(seat -> name(seat).equals(name)).findFirst();
    }

    /** What the member of a seat is called. */
    public String name(String seat) {
        return names.get(Integer.parseInt(seat) - 1);
    }
}
