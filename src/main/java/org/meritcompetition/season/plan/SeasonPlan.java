package org.meritcompetition.season.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Everything that one season's file says.
 *
 * @param code {@code cg-2024}, business key of the season and prefix of all its keys
 * @param title as participants read it
 * @param approval number of the document that opened the season: 沪城管竞〔2024〕2号
 * @param phases all three, in order
 * @param maxProjects the most projects that a unit registers in one track
 * @param periods in order of their dates
 * @param reportingShare the share of periods that must be reported, 0 to 1
 * @param returnRounds how often an entry may be returned for correction
 * @param noticeDays working days of the public notice
 * @param evaluation how the year is judged and decided
 * @param honour whether its decisions commend or praise
 * @param eligibility what is asked of candidates beyond their project
 * @param evidence which files may be attached, and which must be
 * @param duties by task id, or by the id of the sub-process or timer; see {@link Duty}
 */
public record SeasonPlan(
        String code,
        int year,
        String title,
        DivisionPlan division,
        String approval,
        Map<SeasonPhase, Span> phases,
        List<TrackPlan> tracks,
        List<UnitPlan> units,
        int maxProjects,
        List<ReportingPeriod> periods,
        Map<AwardCategory, AwardPlan> awards,
        Weights weights,
        BigDecimal reportingShare,
        int returnRounds,
        int noticeDays,
        EvaluationPlan evaluation,
        CommendationKind honour,
        EligibilityPlan eligibility,
        EvidencePlan evidence,
        Map<String, DutyRule> duties) {

    public SeasonPlan {
        phases = Collections.unmodifiableMap(new LinkedHashMap<>(phases));
        tracks = List.copyOf(tracks);
        units = List.copyOf(units);
        periods = List.copyOf(periods);
        awards = Collections.unmodifiableMap(new LinkedHashMap<>(awards));
        duties = Collections.unmodifiableMap(new LinkedHashMap<>(duties));
    }

    /** The same plan under another code, e.g. for a trial run beside the real season. */
    public SeasonPlan withCode(String other) {
        return new SeasonPlan(
                other,
                year,
                title,
                division,
                approval,
                phases,
                tracks,
                units,
                maxProjects,
                periods,
                awards,
                weights,
                reportingShare,
                returnRounds,
                noticeDays,
                evaluation,
                honour,
                eligibility,
                evidence,
                duties);
    }

    public Span phase(SeasonPhase phase) {
        return phases.get(phase);
    }

    public AwardPlan award(AwardCategory category) {
        return awards.get(category);
    }

    /** The track of that code. @throws IllegalArgumentException if there is none */
    public TrackPlan track(String trackCode) {
        return only(tracks, track -> track.code().equals(trackCode), "track", trackCode);
    }

    /** The unit of that code. @throws IllegalArgumentException if there is none */
    public UnitPlan unit(String unitCode) {
        return only(units, unit -> unit.code().equals(unitCode), "unit", unitCode);
    }

    /** The reporting period of that code. @throws IllegalArgumentException if there is none */
    public ReportingPeriod period(String periodCode) {
        return only(periods, period -> period.code().equals(periodCode), "period", periodCode);
    }

    /** The rule of that duty. @throws IllegalArgumentException if there is none */
    public DutyRule duty(String key) {
        var rule = duties.get(key);
        if (rule == null) {
            throw new IllegalArgumentException("Season " + code + " has no duty " + key);
        }
        return rule;
    }

    /**
     * The last day on which that duty can be done however late it came up, because the next step
     * opens on the day after; empty where the next step waits for it.
     */
    public Optional<LocalDate> lastDay(String key) {
        return Duty.of(key)
                .flatMap(Duty::endedBy)
                .map(next -> duty(next.name()).opens().minusDays(1));
    }

    private <T> T only(Collection<T> all, Predicate<T> wanted, String kind, String wantedCode) {
        return all.stream()
                .filter(wanted)
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "Season %s has no %s %s"
                                                .formatted(code, kind, wantedCode)));
    }
}
