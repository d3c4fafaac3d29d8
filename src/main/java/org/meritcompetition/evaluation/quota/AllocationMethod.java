package org.meritcompetition.evaluation.quota;

import java.util.Arrays;
import java.util.Optional;

/**
 * How the award total is shared among the tracks (notice, section 五: "按十大赛道分配"; the method is the
 * office's).
 */
public enum AllocationMethod {
    /**
     * The next seat goes to the largest w/(2x+1); adding a seat never takes one away. The default.
     */
    SAINTE_LAGUE("sainte-lague", "席位商值法（权重÷（2×已得席位＋1））"),
    /**
     * Whole shares first, what is left to the largest remainders; stays within one seat of the
     * exact share.
     */
    LARGEST_REMAINDER("largest-remainder", "最大余数法"),
    /** The table of Annex 1 as it stands; it is only checked. */
    FIXED("fixed", "固定名额表");

    private final String key;
    private final String title;

    AllocationMethod(String key, String title) {
        this.key = key;
        this.title = title;
    }

    /** The word for it in a quota file. */
    public String key() {
        return key;
    }

    /** What the office reads, in Chinese. */
    public String title() {
        return title;
    }

    /** The method with this word, or empty if there is none. */
    public static Optional<AllocationMethod> of(String key) {
        return Arrays.stream(values()).filter(method -> method.key.equals(key)).findFirst();
    }
}
