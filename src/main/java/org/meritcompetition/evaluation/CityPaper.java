package org.meritcompetition.evaluation;

import java.time.LocalDate;
import java.util.List;

/**
 * What the papers of 市级推荐 say of a season.
 *
 * @param meeting that approved the recommendation, {@code null} before
 * @param document number of the city's decision, {@code null} until it has answered
 * @param answeredOn date of that decision
 * @param nominees in the order of lists
 */
public record CityPaper(
        Meeting meeting, String document, LocalDate answeredOn, List<CityNominee> nominees) {}
