package org.meritcompetition.season.plan;

/** A participating unit of the season: {@code huangpu} 黄浦区城管执法局. */
public record UnitPlan(String code, String name) {}
