package org.meritcompetition.season.plan;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Seasons for tests, made smaller or otherwise changed: {@code
 * ASeason.of2024().called("cg-x1").withUnits("huangpu", "xuhui").withTracks("T01", "T03").plan()}.
 */
public final class ASeason {

    private SeasonPlan plan;

    private ASeason(SeasonPlan plan) {
        this.plan = plan;
    }

    /** The shipped season {@code cg-2024}. */
    public static ASeason of2024() {
        return new ASeason(SeasonFile.shipped("cg-2024"));
    }

    /**
     * The season that nobody tuned for, {@code sw-2025}: 6 tracks, 7 units, 17 + 23 seats,
     * quarterly reports.
     */
    public static ASeason ofSixTracks() {
        return new ASeason(read("six-tracks.yaml"));
    }

    public ASeason called(String code) {
        plan = plan.withCode(code);
        return this;
    }

    public ASeason withUnits(String... codes) {
        var kept = List.of(codes).stream().map(plan::unit).toList();
        return rebuilt(plan.tracks(), kept, plan.periods(), plan.awards(), plan.duties());
    }

    /** Keeps these tracks; totals shrink to their seats, and each deputy is the next track. */
    public ASeason withTracks(String... codes) {
        var kept = new ArrayList<TrackPlan>();
        for (int i = 0; i < codes.length; i++) {
            var t = plan.track(codes[i]);
            var deputy = codes[(i + 1) % codes.length];
            kept.add(new TrackPlan(t.code(), t.name(), t.foci(), t.judge(), deputy, t.judgeUnit()));
        }
        var awards = new LinkedHashMap<AwardCategory, AwardPlan>();
        plan.awards()
                .forEach(
                        (category, award) -> {
                            var seats = new LinkedHashMap<String, Integer>();
                            List.of(codes).forEach(code -> seats.put(code, award.seatsOf(code)));
                            awards.put(category, seated(award, seats, award.unitCap()));
                        });
        return rebuilt(kept, plan.units(), plan.periods(), awards, plan.duties());
    }

    public ASeason withPeriods(String... codes) {
        var kept = List.of(codes).stream().map(plan::period).toList();
        return rebuilt(plan.tracks(), plan.units(), kept, plan.awards(), plan.duties());
    }

    /** The seats of a track; the total follows. */
    public ASeason withSeats(AwardCategory category, String track, int seats) {
        var award = plan.award(category);
        var table = new LinkedHashMap<>(award.seats());
        table.put(track, seats);
        return withAward(seated(award, table, award.unitCap()));
    }

    public ASeason withUnitCap(AwardCategory category, int unitCap) {
        var award = plan.award(category);
        return withAward(seated(award, award.seats(), unitCap));
    }

    public ASeason withAward(AwardPlan award) {
        var awards = new LinkedHashMap<>(plan.awards());
        awards.put(award.category(), award);
        return rebuilt(plan.tracks(), plan.units(), plan.periods(), awards, plan.duties());
    }

    /** Makes the judge of a track belong to a unit, so that it recuses. */
    public ASeason withJudgeOf(String track, String unit) {
        var tracks =
                plan.tracks().stream()
                        .map(t -> t.code().equals(track) ? judgedBy(t, unit) : t)
                        .toList();
        return rebuilt(tracks, plan.units(), plan.periods(), plan.awards(), plan.duties());
    }

    public ASeason withDuty(String key, UnaryOperator<DutyRule> change) {
        var duties = new LinkedHashMap<>(plan.duties());
        duties.put(key, change.apply(plan.duty(key)));
        return rebuilt(plan.tracks(), plan.units(), plan.periods(), plan.awards(), duties);
    }

    public ASeason withDue(String key, LocalDate due) {
        return withDuty(
                key,
                rule ->
                        new DutyRule(
                                rule.opens(), due, rule.within(), rule.closing(), rule.ladder()));
    }

    public SeasonPlan plan() {
        return plan;
    }

    private ASeason rebuilt(
            List<TrackPlan> tracks,
            List<UnitPlan> units,
            List<ReportingPeriod> periods,
            Map<AwardCategory, AwardPlan> awards,
            Map<String, DutyRule> duties) {
        plan =
                new SeasonPlan(
                        plan.code(),
                        plan.year(),
                        plan.title(),
                        plan.division(),
                        plan.approval(),
                        plan.phases(),
                        tracks,
                        units,
                        plan.maxProjects(),
                        periods,
                        awards,
                        plan.weights(),
                        plan.reportingShare(),
                        plan.returnRounds(),
                        plan.noticeDays(),
                        plan.evaluation(),
                        plan.honour(),
                        plan.eligibility(),
                        plan.evidence(),
                        duties);
        return this;
    }

    private static AwardPlan seated(AwardPlan award, Map<String, Integer> seats, int unitCap) {
        var total = seats.values().stream().mapToInt(Integer::intValue).sum();
        return new AwardPlan(
                award.category(), total, seats, unitCap, award.spares(), award.defaultTable());
    }

    private static TrackPlan judgedBy(TrackPlan track, String unit) {
        return new TrackPlan(
                track.code(), track.name(), track.foci(), track.judge(), track.deputy(), unit);
    }

    private static SeasonPlan read(String fixture) {
        try (var in = ASeason.class.getResourceAsStream("/seasons/" + fixture)) {
            return SeasonFile.read(new InputStreamReader(in, StandardCharsets.UTF_8), fixture);
        } catch (SeasonFileFaulty e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
