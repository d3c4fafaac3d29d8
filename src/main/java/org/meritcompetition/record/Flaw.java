package org.meritcompetition.record;

/**
 * An entry that is not as it was written, or does not follow on the one before it.
 *
 * @param what in Chinese
 */
public record Flaw(String season, long number, String what) {

    @Override
    public String toString() {
        return "%s 第 %d 条：%s".formatted(season, number, what);
    }
}
