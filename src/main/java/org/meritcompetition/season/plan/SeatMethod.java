package org.meritcompetition.season.plan;

import java.util.Arrays;
import java.util.Optional;

/** How the seats of a category come to the tracks (domain §4.3). */
public enum SeatMethod {
    /** The table of Annex 1 as it stands in the file. */
    FIXED("fixed"),
    /** The next seat to the largest w/(2x+1). */
    SAINTE_LAGUE("sainte-lague"),
    /** Whole shares first, what is left to the largest remainders. */
    LARGEST_REMAINDER("largest-remainder");

    private final String key;

    SeatMethod(String key) {
        this.key = key;
    }

    /** The word for it in a file. */
    public String key() {
        return key;
    }

    /** The method with this word, empty if there is none. */
    public static Optional<SeatMethod> of(String key) {
        return Arrays.stream(values()).filter(method -> method.key.equals(key)).findFirst();
    }
}
