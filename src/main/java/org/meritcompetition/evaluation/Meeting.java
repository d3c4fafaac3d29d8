package org.meritcompetition.evaluation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * A meeting of the leading group.
 *
 * @param minutes number of its minutes 纪要文号
 */
@Embeddable
public record Meeting(@Column(name = "meeting_date") LocalDate date, String minutes) {}
