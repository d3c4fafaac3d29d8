package org.meritcompetition.registration;

import static org.meritcompetition.shared.DomainRuleViolation.unless;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.meritcompetition.season.Seasons;
import org.meritcompetition.season.plan.SeasonPlan;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 填报工作计划: a unit writes its plan and says how many projects it wants in each track. */
@Service
@Transactional
public class PlanningWork {

    private final WorkPlanRepository plans;
    private final ProjectEntryRepository entries;
    private final Seasons seasons;

    PlanningWork(WorkPlanRepository plans, ProjectEntryRepository entries, Seasons seasons) {
        this.plans = plans;
        this.entries = entries;
        this.seasons = seasons;
    }

    /**
     * Writes the plan and brings the drafts in line with it: wanted ones that are missing are made,
     * kept ones keep what was filled, the others are dropped.
     *
     * @param wanted number of projects by code of the track; a track left out gets none
     */
    public void draft(
            String season, String unit, WorkPlanContent content, Map<String, Integer> wanted) {
        var rules = seasons.plan(season);
        wanted.forEach((track, number) -> check(rules, track, number));
        var plan = plans.findBySeasonAndUnit(season, unit).orElse(new WorkPlan(season, unit));
        plan.write(content);
        plans.saveAndFlush(plan);
        align(rules, unit, wanted);
    }

    private static void check(SeasonPlan rules, String track, int number) {
        unless(
                rules.tracks().stream().anyMatch(known -> known.code().equals(track)),
                "没有编号为“%s”的赛道，请重新选择。",
                track);
        unless(
                number >= 0 && number <= rules.maxProjects(),
                "每条赛道最多申报 %d 个项目，“%s”选了 %d 个，请减少。",
                rules.maxProjects(),
                rules.track(track).name(),
                number);
    }

    private void align(SeasonPlan rules, String unit, Map<String, Integer> wanted) {
        var missing = new LinkedHashMap<String, ProjectEntry>();
        wanted.forEach(
                (track, count) -> {
                    for (int number = 1; number <= count; number++) {
                        var entry =
                                new ProjectEntry(
                                        rules.code(),
                                        unit,
                                        track,
                                        number,
                                        rules.maxProjects(),
                                        rules.returnRounds());
                        missing.put(entry.key(), entry);
                    }
                });
        var dropped = new ArrayList<ProjectEntry>();
        for (var there : entries.findBySeasonAndUnitOrderByTrackAscNumberAsc(rules.code(), unit)) {
            if (missing.remove(there.key()) == null) {
                dropped.add(there);
            }
        }
        entries.deleteAll(dropped);
        entries.saveAll(missing.values());
    }

    /** How many projects the unit wanted when it last wrote its plan, by code of the track. */
    @Transactional(readOnly = true)
    public Map<String, Integer> wanted(String season, String unit) {
        return entries.findBySeasonAndUnitOrderByTrackAscNumberAsc(season, unit).stream()
                .collect(
                        Collectors.toMap(
                                ProjectEntry::track, entry -> 1, Integer::sum, LinkedHashMap::new));
    }
}
