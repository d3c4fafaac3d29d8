package org.meritcompetition.overview.story;

import java.time.LocalDateTime;

/**
 * A task that a person has completed.
 *
 * @param id the engine's id of it
 * @param entry the project it was about, {@code null} where it was about none
 * @param next what waits now in the same matter, with whom; {@code null} where nothing does
 */
public record DoneTask(
        String id, String name, LocalDateTime end, String season, String entry, String next) {}
