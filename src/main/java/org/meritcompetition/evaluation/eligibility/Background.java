package org.meritcompetition.evaluation.eligibility;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.meritcompetition.vetting.identity.Identity;
import org.meritcompetition.vetting.identity.Resemblance;

/**
 * What the candidates of a season are held against.
 *
 * @param measures what the season asks
 * @param year of the season
 * @param today the day of the check
 * @param vetoes entries of the veto list that stand, in any order
 * @param honours of earlier years, in any order
 */
public record Background(
        Measures measures,
        int year,
        LocalDate today,
        List<Veto> vetoes,
        List<Honour> honours,
        Resemblance resemblance) {

    public Background {
        Objects.requireNonNull(measures);
        Objects.requireNonNull(today);
        Objects.requireNonNull(resemblance);
        vetoes = List.copyOf(vetoes);
        honours = List.copyOf(honours);
    }

    /**
     * What a season asks.
     *
     * @param reportingShare the share of periods that a project must have reported on, 0 to 1
     * @param vetoYears for how many years an entry of the veto list counts that names no end
     * @param repeatYears within how many years the same honour is not given again
     * @param composition of the final list of individuals
     */
    public record Measures(
            BigDecimal reportingShare, int vetoYears, int repeatYears, Composition composition) {

        public Measures {
            if (reportingShare.signum() < 0 || reportingShare.compareTo(BigDecimal.ONE) > 0) {
                throw new IllegalArgumentException("no share between 0 and 1: " + reportingShare);
            }
        }
    }

    /**
     * An entry of the veto list.
     *
     * @param grounds what happened
     * @param body who supplied it
     * @param from the first day on which it counts
     * @param until the last one; {@code null} for the season's look-back
     */
    public record Veto(
            String key,
            Identity who,
            String grounds,
            String body,
            LocalDate from,
            LocalDate until) {

        /** The last day on which it counts. */
        LocalDate lastDay(int years) {
            return until != null ? until : from.plusYears(years).minusDays(1);
        }

        boolean isInForce(LocalDate day, int years) {
            return !day.isBefore(from) && !day.isAfter(lastDay(years));
        }
    }

    /** An honour of an earlier year. */
    public record Honour(String key, Identity who, int year) {}
}
