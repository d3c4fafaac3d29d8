package org.meritcompetition.season.plan;

/**
 * A body that is asked about every nominee before the leading group decides: 纪检监察机关.
 *
 * @param code as it stands in the body's group, {@code cg-consulted-discipline}
 */
public record ConsultedBody(String code, String name) {}
