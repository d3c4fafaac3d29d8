package org.meritcompetition.evaluation.process;

import static org.meritcompetition.shared.DomainRuleViolation.unless;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.meritcompetition.evaluation.SeatTable;
import org.meritcompetition.season.plan.AwardCategory;
import org.meritcompetition.season.plan.SeasonPlan;
import org.meritcompetition.season.plan.TrackPlan;

/** 附件1 as text that can be edited: a track a line, with its seats for collectives and people. */
final class SeatTableText {

    private static final Pattern LINE =
            Pattern.compile("(.+?)[\\s　,，、]+(\\d{1,3})[\\s　,，、]+(\\d{1,3})");

    private final SeasonPlan plan;
    private final List<String> faults = new ArrayList<>();
    private final Map<String, Integer> collectives = new HashMap<>();
    private final Map<String, Integer> individuals = new HashMap<>();

    private SeatTableText(SeasonPlan plan) {
        this.plan = plan;
    }

    static String write(SeasonPlan plan, Map<AwardCategory, Map<String, Integer>> seats) {
        return plan.tracks().stream()
                .map(
                        track ->
                                "%s %d %d"
                                        .formatted(
                                                track.name(),
                                                of(seats, AwardCategory.COLLECTIVE, track),
                                                of(seats, AwardCategory.INDIVIDUAL, track)))
                .collect(Collectors.joining("\n"));
    }

    private static int of(
            Map<AwardCategory, Map<String, Integer>> seats,
            AwardCategory category,
            TrackPlan track) {
        return seats.getOrDefault(category, Map.of()).getOrDefault(track.code(), 0);
    }

    /** Reads it, and says everything that is wrong with it at once. */
    static SeatTable read(SeasonPlan plan, String text) {
        var read = new SeatTableText(plan);
        text.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(read::line);
        plan.tracks().stream()
                .filter(track -> !read.collectives.containsKey(track.code()))
                .forEach(track -> read.faults.add("缺少“%s”".formatted(track.name())));
        unless(read.faults.isEmpty(), "名额表有误：%s。请修改。", String.join("；", read.faults));
        var seats = new EnumMap<AwardCategory, Map<String, Integer>>(AwardCategory.class);
        seats.put(AwardCategory.COLLECTIVE, read.collectives);
        seats.put(AwardCategory.INDIVIDUAL, read.individuals);
        return new SeatTable(seats);
    }

    private void line(String line) {
        var parts = LINE.matcher(line);
        if (!parts.matches()) {
            faults.add("“%s”应写成“赛道 集体名额 个人名额”".formatted(line));
            return;
        }
        var track =
                plan.tracks().stream().filter(it -> it.name().equals(parts.group(1))).findFirst();
        if (track.isEmpty()) {
            faults.add("没有“%s”这条赛道".formatted(parts.group(1)));
        } else if (collectives.put(track.get().code(), Integer.valueOf(parts.group(2))) != null) {
            faults.add("“%s”写了两次".formatted(parts.group(1)));
        } else {
            individuals.put(track.get().code(), Integer.valueOf(parts.group(3)));
        }
    }
}
