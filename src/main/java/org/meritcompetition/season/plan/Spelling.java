package org.meritcompetition.season.plan;

/** How far a misspelt word is from a right one. */
final class Spelling {

    private Spelling() {}

    /** The fewest letters to insert, delete or replace, capitals not counted. */
    static int distance(String one, String other) {
        var a = one.toLowerCase(java.util.Locale.ROOT);
        var b = other.toLowerCase(java.util.Locale.ROOT);
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
