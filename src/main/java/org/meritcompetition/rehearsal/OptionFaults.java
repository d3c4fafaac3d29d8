package org.meritcompetition.rehearsal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.meritcompetition.organisation.Group;
import org.meritcompetition.season.plan.Duty;
import org.meritcompetition.season.plan.SeasonPlan;

/** What cannot be rehearsed as it was asked for, a sentence each. */
final class OptionFaults {

    private final List<String> found = new ArrayList<>();

    List<String> found() {
        return List.copyOf(found);
    }

    void shares(Map<String, Double> shares) {
        shares.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .filter(it -> !(it.getValue() >= 0 && it.getValue() <= 1))
                .forEach(
                        it -> found.add("%s 应为 0 到 1，现为 %s".formatted(it.getKey(), it.getValue())));
    }

    void habits(Map<String, String> habits) {
        if (!habits.values().stream().allMatch(it -> it.matches("late|silent"))
                || !habits.keySet().stream().allMatch(it -> it.matches(Habits.KEY))) {
            found.add(
                    "--habit 请写成 单位代码/任务=late 或 silent，例如 huangpu/reportProgress=late；评委和领导小组成员"
                            + "写成 track-T03#2/assessYearEnd=silent（第二位评委）、leading-group-4/castVote=silent");
        }
    }

    /** What the season does not have: nobody would do it, and the rehearsal would not say so. */
    void against(SeasonPlan plan, int projects, Map<String, String> habits) {
        if (projects < 0 || projects > plan.maxProjects()) {
            found.add(
                    "--projects-per-unit-and-track 应为 0 到 %d（赛季文件的 maxProjects），现为 %d"
                            .formatted(plan.maxProjects(), projects));
        }
        var groups = Group.of(plan).stream().map(Group::id).toList();
        habits.keySet()
                .forEach(
                        habit -> {
                            var parts = habit.split("/", 2);
                            var who = parts[0].split("#", 2)[0];
                            if (groups.stream().noneMatch(it -> isOf(it, who))) {
                                found.add("--habit：赛季中没有“%s”".formatted(who));
                            }
                            if (Stream.of(Duty.values())
                                    .noneMatch(it -> it.name().equals(parts[1]))) {
                                found.add(
                                        "--habit：没有“%s”这项任务，任务名见赛季文件的 duties".formatted(parts[1]));
                            }
                        });
    }

    private static boolean isOf(String group, String who) {
        return group.contains("-unit-" + who + "-") || group.endsWith("-" + who);
    }
}
