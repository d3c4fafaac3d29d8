package org.meritcompetition.evaluation;

/**
 * 市级名额: how many the city lets the division recommend. It arrives in mid-year from 市竞赛办 and 住建委赛区.
 *
 * @param collectives 0 or more; {@code null} as long as it is not known
 * @param individuals likewise
 */
public record CityQuota(Integer collectives, Integer individuals) {

    static final CityQuota UNKNOWN = new CityQuota(null, null);
}
