package org.meritcompetition.registration;

/**
 * 退回补正: the unit has to correct the entry.
 *
 * @param round how often it has been returned, from 1
 */
public record EntryReturned(
        String season, String entry, String unit, String projectName, String reason, int round) {}
