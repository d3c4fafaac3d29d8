package org.meritcompetition.registration;

/**
 * 受理: the entry takes part in the competition.
 *
 * @param provisional where the office was silent, 暂予受理
 */
public record EntryAccepted(
        String season, String entry, String unit, String projectName, boolean provisional) {}
