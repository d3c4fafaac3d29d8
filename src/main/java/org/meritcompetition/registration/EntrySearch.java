package org.meritcompetition.registration;

import org.meritcompetition.organisation.Outlook;

/**
 * Which projects somebody looks for; {@code null} for whatever it may be.
 *
 * @param outlook what the person may see
 * @param text part of the project's name, its owner or its department
 * @param returned sent back at least that often, 0 for any
 */
public record EntrySearch(
        String season,
        Outlook outlook,
        String unit,
        String track,
        EntryStatus status,
        String text,
        int returned) {}
