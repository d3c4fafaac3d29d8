package org.meritcompetition.overview;

/**
 * Which open tasks of a season are looked at.
 *
 * @param duty the task's id in the model, {@code null} for all; likewise the others
 * @param person name or account of who has it
 */
public record TaskFilter(String season, String duty, String unit, String track, String person) {}
