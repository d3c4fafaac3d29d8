package org.meritcompetition.season.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How the marks of several judges become one. */
public enum MarkingMethod {
    MEAN("mean", "平均分"),
    /** The one in the middle; of an even number the mean of the two in the middle. */
    MEDIAN("median", "中位数"),
    /** The mean without one highest and one lowest; of fewer than three marks the plain mean. */
    TRIMMED_MEAN("trimmed-mean", "去掉一个最高分和一个最低分后的平均分");

    private static final int ENOUGH_TO_TRIM = 3;

    private final String key;
    private final String label;

    MarkingMethod(String key, String label) {
        this.key = key;
        this.label = label;
    }

    /** The word for it in a file. */
    public String key() {
        return key;
    }

    public String label() {
        return label;
    }

    /** The method with this word, empty if there is none. */
    public static Optional<MarkingMethod> of(String key) {
        return Arrays.stream(values()).filter(method -> method.key.equals(key)).findFirst();
    }

    /**
     * One mark from several, two places, half up.
     *
     * @param marks at least one
     */
    public BigDecimal of(List<BigDecimal> marks) {
        var sorted = marks.stream().sorted().toList();
        var outer =
                switch (this) {
                    case MEAN -> 0;
                    case MEDIAN -> (sorted.size() - 1) / 2;
                    case TRIMMED_MEAN -> sorted.size() < ENOUGH_TO_TRIM ? 0 : 1;
                };
        var counted = sorted.subList(outer, sorted.size() - outer);
        return counted.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(counted.size()), 2, RoundingMode.HALF_UP);
    }
}
