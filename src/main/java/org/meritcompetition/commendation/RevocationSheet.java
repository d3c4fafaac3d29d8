package org.meritcompetition.commendation;

/** What the leading group reads before it decides on a revocation. */
public record RevocationSheet(Honouree honouree, String reason, String article) {}
