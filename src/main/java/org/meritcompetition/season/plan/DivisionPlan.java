package org.meritcompetition.season.plan;

/**
 * The division that runs the season.
 *
 * @param code prefix of its groups: {@code cg} in {@code cg-office}
 * @param name as participants read it: 城管执法分赛区
 */
public record DivisionPlan(String code, String name) {}
