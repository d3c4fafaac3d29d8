package org.meritcompetition.evaluation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * 名额说明: for each seat and each nominee without one the sentence why, with all that they follow
 * from.
 *
 * @param state how far the plan has come, in Chinese
 * @param hash over the inputs of all categories, method and version
 * @param lockedAt {@code null} before the lock
 * @param departures every departure from the calculation, adopted or not
 * @param history what happened to the seats, from the first step to the last succession
 */
public record QuotaProof(
        String season,
        String state,
        String method,
        String version,
        String hash,
        Instant calculatedAt,
        Instant lockedAt,
        List<CategoryProof> categories,
        List<Departure> departures,
        List<String> history) {

    public QuotaProof {
        categories = List.copyOf(categories);
        departures = List.copyOf(departures);
        history = List.copyOf(history);
    }

    public boolean isLocked() {
        return lockedAt != null;
    }

    /** Everything that led to what this nominee holds, a sentence each; empty for a stranger. */
    public Optional<SeatExplanation> explain(String nominee) {
        return categories.stream()
                .flatMap(category -> category.explain(nominee).stream())
                .findFirst();
    }

    /** What a unit may know: the sentences of its own nominees, after the lock; before it none. */
    public QuotaProof ofUnit(String unit) {
        return new QuotaProof(
                season,
                state,
                method,
                version,
                hash,
                calculatedAt,
                lockedAt,
                isLocked()
                        ? categories.stream().map(category -> category.ofUnit(unit)).toList()
                        : List.of(),
                List.of(),
                List.of());
    }
}
