package org.meritcompetition.season.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A season as far as it could be read: whatever was missing or of the wrong type is {@code null}
 * here, and a check that needs it passes over it.
 */
record SeasonDraft(
        String code,
        Integer year,
        String title,
        DivisionPlan division,
        String approval,
        Map<SeasonPhase, Span> phases,
        List<TrackPlan> tracks,
        List<UnitPlan> units,
        Integer maxProjects,
        List<ReportingPeriod> periods,
        Map<AwardCategory, Award> awards,
        Map<String, Integer> weights,
        BigDecimal reportingShare,
        Integer returnRounds,
        Integer noticeDays,
        EvaluationPlan evaluation,
        CommendationKind honour,
        EligibilityPlan eligibility,
        EvidencePlan evidence,
        Map<Duty, DutyRule> duties) {

    static final List<String> WEIGHTS = List.of("plan", "daily", "midterm", "yearEnd");

    /** The seats of one category, as far as read. */
    record Award(
            Integer total,
            Map<String, Integer> seats,
            Integer unitCap,
            Integer spares,
            boolean defaultTable,
            SeatSharing sharing) {

        private AwardPlan plan(AwardCategory category, List<TrackPlan> tracks) {
            var inOrder = new LinkedHashMap<String, Integer>();
            if (!sharing.isComputed()) {
                tracks.forEach(track -> inOrder.put(track.code(), seats.get(track.code())));
            }
            return new AwardPlan(category, total, inOrder, unitCap, spares, defaultTable, sharing);
        }
    }

    /** The span of a phase, {@code null} unless both of its days were read and are in order. */
    Span phase(SeasonPhase phase) {
        var span = phases.get(phase);
        var whole = span != null && span.from() != null && span.to() != null;
        return whole && !span.to().isBefore(span.from()) ? span : null;
    }

    LocalDate due(Duty duty) {
        return duties.containsKey(duty) ? duties.get(duty).due() : null;
    }

    /** The plan of a draft without faults; completes what follows from other entries. */
    SeasonPlan plan(WorkingDays workingDays) {
        var awardPlans = new LinkedHashMap<AwardCategory, AwardPlan>();
        awards.forEach((category, award) -> awardPlans.put(category, award.plan(category, tracks)));
        return new SeasonPlan(
                code,
                year,
                title,
                division,
                approval,
                phases,
                tracks,
                units,
                maxProjects,
                periods,
                awardPlans,
                new Weights(
                        weights.get("plan"),
                        weights.get("daily"),
                        weights.get("midterm"),
                        weights.get("yearEnd")),
                reportingShare,
                returnRounds,
                noticeDays,
                evaluation,
                honour,
                eligibility,
                evidence,
                allDuties(workingDays));
    }

    private Map<String, DutyRule> allDuties(WorkingDays workingDays) {
        var all = new LinkedHashMap<String, DutyRule>();
        for (var duty : Duty.values()) {
            if (duty.dating() == Duty.Dating.DEFAULTED && !duties.containsKey(duty)) {
                continue;
            }
            all.put(duty.name(), duties.containsKey(duty) ? duties.get(duty) : following(duty));
        }
        var filing = duties.get(Duty.unitFiling);
        var correction = duties.get(Duty.correctEntry);
        if (correction.due() == null) {
            all.put(
                    Duty.correctEntry.name(),
                    new DutyRule(
                            correction.opens(),
                            filing.closingOn(filing.due(), workingDays),
                            correction.within(),
                            correction.closing(),
                            correction.ladder()));
        }
        return all;
    }

    private DutyRule following(Duty timer) {
        return switch (timer) {
            case registrationEnds -> on(phases.get(SeasonPhase.REGISTRATION).to());
            case implementationEnds -> on(phases.get(SeasonPhase.IMPLEMENTATION).to());
            case midtermOpens -> on(duties.get(Duty.inspectMidterm).opens());
            case selfAssessmentOpens -> on(duties.get(Duty.assessOwnPlan).opens());
            case yearEndOpens -> on(duties.get(Duty.assessYearEnd).opens());
            default -> throw new IllegalStateException("No date for " + timer);
        };
    }

    private static DutyRule on(LocalDate day) {
        return new DutyRule(day, day, null, 0, LadderDays.NONE);
    }
}
