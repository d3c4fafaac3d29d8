package org.meritcompetition.papers.sheet;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.meritcompetition.season.plan.AwardCategory;

/** How many there are of each kind, in words. */
final class Count {

    private Count() {}

    /** {@code 先进集体30个、先进个人40名}. */
    static <T> String of(Collection<T> list, Function<T, AwardCategory> category) {
        Map<AwardCategory, Long> counts = new TreeMap<>();
        for (var each : AwardCategory.values()) {
            counts.put(each, list.stream().filter(it -> category.apply(it) == each).count());
        }
        return counts.entrySet().stream()
                .map(
                        it ->
                                "%s%d%s"
                                        .formatted(
                                                it.getKey().label(),
                                                it.getValue(),
                                                it.getKey().measure()))
                .collect(Collectors.joining("、"));
    }
}
