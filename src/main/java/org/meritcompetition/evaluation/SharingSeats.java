package org.meritcompetition.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.meritcompetition.evaluation.quota.AllocationMethod;
import org.meritcompetition.evaluation.quota.SeatAllocation;
import org.meritcompetition.registration.ProjectEntries;
import org.meritcompetition.registration.ProjectEntry;
import org.meritcompetition.season.Seasons;
import org.meritcompetition.season.plan.AwardCategory;
import org.meritcompetition.season.plan.AwardPlan;
import org.meritcompetition.season.plan.SeasonPlan;
import org.meritcompetition.season.plan.SeatMethod;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Stage 1 of the quotas (notice, section 五 “按十大赛道分配”): which track has how many seats. By the table
 * of Annex 1, or computed; settled when the evaluation is deployed, so that a project that is
 * withdrawn later moves no seat.
 */
@Service
@Transactional
public class SharingSeats {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Seasons seasons;
    private final ProjectEntries entries;
    private final SettledRules settled;
    private final Clock clock;

    SharingSeats(Seasons seasons, ProjectEntries entries, SettledRules settled, Clock clock) {
        this.seasons = seasons;
        this.entries = entries;
        this.settled = settled;
        this.clock = clock;
    }

    /**
     * Settles the tables of the season; what is settled stays as it is.
     *
     * @param table of a season whose seats are in a table
     */
    public void settle(String season, SeatTable table) {
        if (settled.findBySeason(season).isEmpty()) {
            var now = clock.instant();
            table.applied(drawn(season))
                    .forEach(
                            (category, rule) ->
                                    settled.save(
                                            new SettledRule(
                                                    season,
                                                    category,
                                                    json(rule),
                                                    hash(category, rule),
                                                    now)));
        }
    }

    /** The rule of each category, as settled; before that, as it would be settled now. */
    @Transactional(readOnly = true)
    public Map<AwardCategory, SeatRule> rules(String season) {
        var rules = new EnumMap<AwardCategory, SeatRule>(AwardCategory.class);
        settled.findBySeason(season).forEach(one -> rules.put(one.category(), read(one.rule())));
        return rules.isEmpty() ? drawn(season) : rules;
    }

    /** The seats of a track; before the settlement, as they would be now. */
    @Transactional(readOnly = true)
    public int seats(String season, AwardCategory category, String track) {
        return rules(season).get(category).seats().getOrDefault(track, 0);
    }

    /**
     * The seats by category and track as far as they stand: computed ones once they are settled.
     */
    @Transactional(readOnly = true)
    public Map<AwardCategory, Map<String, Integer>> known(SeasonPlan plan) {
        var known = new EnumMap<AwardCategory, Map<String, Integer>>(AwardCategory.class);
        plan.awards().forEach((category, award) -> known.put(category, award.seats()));
        settled.findBySeason(plan.code())
                .forEach(one -> known.put(one.category(), read(one.rule()).seats()));
        known.values().removeIf(Map::isEmpty);
        return known;
    }

    /** The same for the record, e.g. 先进集体：深化体制改革 3，…. */
    String inWords(String season) {
        var plan = seasons.plan(season);
        return known(plan).entrySet().stream()
                .map(
                        each ->
                                plan.tracks().stream()
                                        .map(
                                                track ->
                                                        track.name()
                                                                + " "
                                                                + each.getValue()
                                                                        .getOrDefault(
                                                                                track.code(), 0))
                                        .collect(
                                                Collectors.joining(
                                                        "，", each.getKey().label() + "：", "")))
                .collect(Collectors.joining("；"));
    }

    /** Whether all seats are in a table, that may be replaced when the evaluation is deployed. */
    public static boolean isTabled(SeasonPlan plan) {
        return plan.awards().values().stream().noneMatch(award -> award.sharing().isComputed());
    }

    /** Whether the table that holds is still the default, and not one of the notice. */
    @Transactional(readOnly = true)
    public boolean isByDefault(SeasonPlan plan) {
        var known = known(plan);
        var awards = plan.awards().values();
        return awards.stream().anyMatch(AwardPlan::defaultTable)
                && awards.stream()
                        .allMatch(
                                award ->
                                        award.seats()
                                                .equals(
                                                        known.getOrDefault(
                                                                award.category(), award.seats())));
    }

    private Map<AwardCategory, SeatRule> drawn(String season) {
        var plan = seasons.plan(season);
        var byProjects =
                plan.awards().values().stream().anyMatch(award -> award.sharing().isByProjects());
        var projects = byProjects ? projects(season) : Map.<String, Long>of();
        var rules = new EnumMap<AwardCategory, SeatRule>(AwardCategory.class);
        plan.awards()
                .forEach(
                        (category, award) ->
                                rules.put(category, rule(plan, award, projects).feasible()));
        return rules;
    }

    private Map<String, Long> projects(String season) {
        return entries.accepted(season).stream()
                .collect(Collectors.groupingBy(ProjectEntry::track, Collectors.counting()));
    }

    private static SeatRule rule(SeasonPlan plan, AwardPlan award, Map<String, Long> projects) {
        var sharing = award.sharing();
        Function<String, Number> weight =
                track ->
                        !sharing.isComputed()
                                ? 0
                                : sharing.isByProjects()
                                        ? projects.getOrDefault(track, 0L)
                                        : sharing.weights().get(track);
        return new SeatRule(
                method(sharing.method()),
                award.total(),
                sharing.base(),
                sharing.reserve(),
                sharing.unitFloor(),
                plan.tracks().stream()
                        .map(
                                track ->
                                        new SeatRule.Track(
                                                track.code(),
                                                BigDecimal.valueOf(
                                                        weight.apply(track.code()).longValue()),
                                                sharing.least(track.code()),
                                                sharing.most(track.code()).orElse(null),
                                                sharing.isComputed()
                                                        ? null
                                                        : award.seatsOf(track.code())))
                        .toList(),
                sharing.tieBreak());
    }

    private static AllocationMethod method(SeatMethod method) {
        return AllocationMethod.of(method.key()).orElseThrow();
    }

    private static String hash(AwardCategory category, SeatRule rule) {
        return SeatAllocation.allocate(rule.allocation(category.label())).hash();
    }

    private static String json(SeatRule rule) {
        try {
            return JSON.writeValueAsString(rule);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static SeatRule read(String rule) {
        try {
            return JSON.readValue(rule, SeatRule.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an unreadable rule of seats", e);
        }
    }
}
