package org.meritcompetition.evaluation.quota;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The order that the season's record proposes for the nominees of one track and category: process
 * score, then fewer overdue reports, then front line, then the decision of the leading group. Never
 * by id or time of entry: where all are equal and nothing is decided, the tie is named.
 *
 * @param order nominees, best first; inside an undecided tie the order means nothing
 * @param tied the undecided ties, best first
 */
public record ScoreRanking(List<String> order, List<List<String>> tied) {

    private static final Comparator<Standing> BY_RECORD =
            Comparator.comparing(Standing::score, Comparator.reverseOrder())
                    .thenComparing(Standing::overdueReports)
                    .thenComparing(Standing::frontLine, Comparator.reverseOrder());

    public ScoreRanking {
        order = List.copyOf(order);
        tied = tied.stream().map(List::copyOf).toList();
    }

    /**
     * What the order looks at.
     *
     * @param nominee who
     * @param score process score, 0 to 100
     * @param overdueReports reports of the project that came late or never
     * @param frontLine whether the person, or the team, works on the front line
     */
    public record Standing(
            String nominee, BigDecimal score, int overdueReports, boolean frontLine) {}

    /**
     * Ranks the nominees.
     *
     * @param decided the order that the leading group gave to those who were tied; a tie is settled
     *     only if all of it is in there
     */
    public static ScoreRanking of(Collection<Standing> standings, List<String> decided) {
        SortedMap<Standing, List<String>> equals =
                standings.stream()
                        .collect(
                                Collectors.groupingBy(
                                        one -> one,
                                        () -> new TreeMap<>(BY_RECORD),
                                        Collectors.mapping(
                                                Standing::nominee, Collectors.toList())));
        List<String> order = new ArrayList<>();
        List<List<String>> tied = new ArrayList<>();
        for (List<String> names : equals.values()) {
            boolean settled = decided.containsAll(names);
            names.sort(
                    settled ? Comparator.comparing(decided::indexOf) : Comparator.naturalOrder());
            order.addAll(names);
            if (names.size() > 1 && !settled) {
                tied.add(names);
            }
        }
        return new ScoreRanking(order, tied);
    }

    /**
     * The undecided ties whose order decides something: not all of the tie holds a seat and not all
     * of it is left out.
     */
    public List<List<String>> decisiveTies(MatchingResult result) {
        return tied.stream()
                .filter(tie -> tie.stream().map(one -> place(one, result)).distinct().count() > 1)
                .toList();
    }

    private static String place(String nominee, MatchingResult result) {
        if (result.selected().values().stream().anyMatch(list -> list.contains(nominee))) {
            return "正式";
        }
        boolean spare = result.spares().values().stream().anyMatch(list -> list.contains(nominee));
        return spare ? "备选" + nominee : "";
    }
}
