package org.meritcompetition.evaluation;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.meritcompetition.season.plan.AwardCategory;

/**
 * What a nominating person sends. Every reason is {@code null} where none was given.
 *
 * @param places at each place of a category the key of an application or the {@link Outsider#value}
 *     of a participant who did not apply; {@code null} for an open place
 * @param declined keys of applications 不予提名
 * @param departureReason why the order departs from the scores
 * @param additionReason why somebody is nominated who did not apply
 */
public record Vote(
        Map<AwardCategory, List<String>> places,
        Set<String> declined,
        String departureReason,
        String additionReason,
        String declineReason) {

    /** All reasons given, {@code null} for none. */
    String reasons() {
        var given =
                Stream.of(departureReason, additionReason, declineReason)
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining("；"));
        return given.isEmpty() ? null : given;
    }
}
