package org.meritcompetition.evaluation.quota;

import java.util.List;

/**
 * The order in which the nominees of one track and category stand. Never by id or time of entry:
 * where all published criteria are equal and nothing is decided, the tie is named.
 *
 * @param order nominees, best first; inside an undecided tie the order means nothing
 * @param tied the undecided ties, best first
 */
public record ScoreRanking(List<String> order, List<List<String>> tied) {

    public ScoreRanking {
        order = List.copyOf(order);
        tied = tied.stream().map(List::copyOf).toList();
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
