package org.meritcompetition.registration;

/** How many projects of a unit in a track stand at the same point. */
public record EntryCount(String track, String unit, EntryStatus status, long projects) {}
