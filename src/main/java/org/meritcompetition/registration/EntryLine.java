package org.meritcompetition.registration;

/**
 * A project in a list.
 *
 * @param name {@code null} while nothing is filled; likewise the owner
 * @param returnRounds how often the office sent it back to be corrected
 */
public record EntryLine(
        String key,
        String unit,
        String track,
        int number,
        String name,
        String owner,
        EntryStatus status,
        int returnRounds) {}
