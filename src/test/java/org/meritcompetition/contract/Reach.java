package org.meritcompetition.contract;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words that a method says, with all it calls in its own room: text constants, the constants of
 * the enums it touches, and texts put together from a constant and something else.
 *
 * @param words said in full
 * @param puttogether as patterns, such as {@code collective.*}
 * @param read keys that are asked of a submission by their full name
 */
record Reach(Set<String> words, Set<String> puttogether, Set<String> read) {

    static final String BOTH_VARY = ".+.+";

    static Reach nothing() {
        return new Reach(new HashSet<>(), new HashSet<>(), new HashSet<>());
    }

    static Reach saying(String... words) {
        return new Reach(Set.of(words), Set.of(), Set.of());
    }

    static Reach reading(String... keys) {
        return new Reach(Set.of(keys), Set.of(), Set.of(keys));
    }

    boolean says(String word) {
        return words.contains(word)
                || isNumbered(word)
                || puttogether.stream()
                        .filter(it -> !it.equals(BOTH_VARY))
                        .anyMatch(it -> Pattern.matches(it, word));
    }

    /** A name and a number that only meet when the program runs. */
    private boolean isNumbered(String word) {
        return puttogether.contains(BOTH_VARY)
                && word.matches(".*\\d")
                && words.contains(word.replaceFirst("\\d+$", ""));
    }
}
