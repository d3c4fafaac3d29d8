package org.meritcompetition.season.plan;

import java.util.Arrays;
import java.util.Optional;

/** Which share of those who vote must agree. */
public enum Majority {
    HALF("half", "过半数"),
    TWO_THIRDS("two-thirds", "三分之二以上"),
    ALL("all", "全部");

    private final String key;
    private final String label;

    Majority(String key, String label) {
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

    /** The majority with this word, empty if there is none. */
    public static Optional<Majority> of(String key) {
        return Arrays.stream(values()).filter(one -> one.key.equals(key)).findFirst();
    }

    /**
     * Whether so many of those who vote are enough.
     *
     * @param agreed votes in favour
     * @param voting all who vote on it: in favour, against and abstaining
     */
    public boolean isReachedBy(int agreed, int voting) {
        return voting > 0
                && switch (this) {
                    case HALF -> 2 * agreed > voting;
                    case TWO_THIRDS -> 3 * agreed >= 2 * voting;
                    case ALL -> agreed == voting;
                };
    }
}
