package org.meritcompetition.season.plan;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;

/** How far a misspelt word is from a right one. */
final class Spelling {

    private Spelling() {}

    /** The known word that a misspelt one was probably meant to be. */
    static String nearest(String written, String... known) {
        return Arrays.stream(known)
                .min(Comparator.comparingInt(word -> distance(word, written)))
                .orElseThrow();
    }

    /** The fewest letters to insert, delete or replace, capitals not counted. */
    private static int distance(String one, String other) {
        var a = one.toLowerCase(Locale.ROOT);
        var b = other.toLowerCase(Locale.ROOT);
        var previous = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            var row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                var replaced = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, Math.min(row[j - 1], previous[j]) + 1);
            }
            previous = row;
        }
        return previous[b.length()];
    }
}
