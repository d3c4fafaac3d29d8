package org.meritcompetition.deadline.web;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.meritcompetition.deadline.OpenDuty;
import org.meritcompetition.deadline.SeasonSteps.Step;
import org.meritcompetition.season.plan.Duty;
import org.meritcompetition.season.plan.ReportingPeriod;

/**
 * Duties that are moved together: of one key and, where they have one, of one period.
 *
 * @param period {@code null} where they belong to none
 */
record DutyKind(String duty, String period) {

    static DutyKind of(OpenDuty duty) {
        return new DutyKind(duty.duty(), duty.period());
    }

    /** Those of which somebody has one and those that lie ahead, in the order of the season. */
    static List<DutyKind> all(List<OpenDuty> duties, List<Step> ahead) {
        var open = duties.stream().filter(it -> Duty.of(it.duty()).isPresent()).map(DutyKind::of);
        return Stream.concat(
                        open, ahead.stream().map(it -> new DutyKind(it.duty().name(), it.period())))
                .distinct()
                .sorted(
                        java.util.Comparator.comparing((DutyKind it) -> Duty.valueOf(it.duty()))
                                .thenComparing(DutyKind::key))
                .toList();
    }

    /** The one of that key, {@code null} where it is not among them. */
    static DutyKind of(List<DutyKind> kinds, String key) {
        return kinds.stream().filter(it -> it.key().equals(key)).findFirst().orElse(null);
    }

    boolean is(Step step) {
        return duty.equals(step.duty().name()) && Objects.equals(period, step.period());
    }

    boolean has(OpenDuty other) {
        return duty.equals(other.duty()) && Objects.equals(period, other.period());
    }

    /** As it stands in an address. */
    public String key() {
        return period == null ? duty : duty + "@" + period;
    }

    public String label() {
        return Duty.valueOf(duty).label()
                + (period == null ? "" : " · " + ReportingPeriod.nameOf(period));
    }
}
