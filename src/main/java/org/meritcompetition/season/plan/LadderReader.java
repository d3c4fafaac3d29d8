package org.meritcompetition.season.plan;

import java.util.LinkedHashMap;
import java.util.stream.Stream;

/** Reads the steps of a ladder: in order, and each before the duty closes. */
final class LadderReader {

    private static final int MOST_DAYS = 250;

    private final Faults faults;

    LadderReader(Faults faults) {
        this.faults = faults;
    }

    /**
     * Reads a ladder as it is written.
     *
     * @param closing working days from due to closing, {@code null} where that could not be read
     * @return {@code null} where the ladder could not be read whole
     */
    LadderDays read(Section section, Integer closing) {
        if (!section.isPresent()) {
            return null;
        }
        section.knowing(
                Stream.of(LadderDays.REMINDERS, LadderDays.URGING)
                        .flatMap(it -> it.stream())
                        .toArray(String[]::new));
        var days = new LinkedHashMap<String, Integer>();
        LadderDays.REMINDERS.forEach(step -> read(section, step, -MOST_DAYS, -1, days));
        LadderDays.URGING.forEach(step -> read(section, step, 1, MOST_DAYS, days));
        inOrder(section, days);
        if (closing != null) {
            beforeClosing(section, days, closing);
        }
        return days.keySet().containsAll(LadderDays.REQUIRED) ? new LadderDays(days) : null;
    }

    private static void read(
            Section section,
            String step,
            int least,
            int most,
            LinkedHashMap<String, Integer> days) {
        var read =
                LadderDays.REQUIRED.contains(step)
                        ? section.whole(step, least, most)
                        : section.optionalWhole(step, least, most);
        if (read != null) {
            days.put(step, read);
        }
    }

    private void inOrder(Section section, LinkedHashMap<String, Integer> days) {
        Integer before = null;
        for (var step : days.entrySet()) {
            if (before != null && step.getValue() <= before) {
                faults.add(
                        section.at(step.getKey()),
                        "第 %d 个工作日不晚于上一级的第 %d 个".formatted(step.getValue(), before),
                        "各级按先后排列，改为大于 " + before + " 的数");
            }
            before = step.getValue();
        }
    }

    private void beforeClosing(Section section, LinkedHashMap<String, Integer> days, int closing) {
        days.forEach(
                (step, day) -> {
                    if (day > closing) {
                        faults.add(
                                section.at(step),
                                "到期后第 %d 个工作日才督促，而第 %d 个工作日已经截止".formatted(day, closing),
                                closing < 1 ? "删去这一级，或推后截止" : "改为 1 至 " + closing + "，或推后截止");
                    }
                });
    }
}
