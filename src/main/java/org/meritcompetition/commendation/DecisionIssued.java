package org.meritcompetition.commendation;

/** 表彰决定 was issued; {@code number} is its 文号. */
public record DecisionIssued(String season, String number) {}
