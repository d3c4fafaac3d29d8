package org.meritcompetition.registration;

/** 不予受理: the entry takes no part. */
public record EntryRefused(
        String season, String entry, String unit, String projectName, String reason) {}
