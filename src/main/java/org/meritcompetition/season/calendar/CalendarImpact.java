package org.meritcompetition.season.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.meritcompetition.season.Seasons;
import org.meritcompetition.season.plan.SeasonPhase;
import org.meritcompetition.season.plan.SeasonPlan;
import org.meritcompetition.season.plan.WorkingDays;
import org.meritcompetition.season.plan.YearTable;
import org.meritcompetition.shared.ChineseDates;
import org.springframework.stereotype.Component;

/** What a changed table would mean for the seasons that run. */
@Component
class CalendarImpact {

    private final Seasons seasons;
    private final WorkingDayCalendar calendar;
    private final Clock clock;

    CalendarImpact(Seasons seasons, WorkingDayCalendar calendar, Clock clock) {
        this.seasons = seasons;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** One sentence for each thing to be read before; empty where nothing needs a thought. */
    List<String> of(YearTable changed) {
        var others = calendar.tables().stream().filter(it -> it.year() != changed.year()).toList();
        var before =
                calendar.tables().stream().filter(it -> it.year() == changed.year()).findFirst();
        var tables = new ArrayList<>(others);
        tables.add(changed);
        var days = WorkingDays.of(tables);
        var differences = before.map(changed::differences).orElse(List.of());
        var warnings = new ArrayList<String>();
        for (var plan : seasons.running()) {
            past(plan, differences, warnings);
            unfit(plan, days, warnings);
        }
        return warnings;
    }

    private void past(SeasonPlan plan, List<LocalDate> differences, List<String> warnings) {
        var today = LocalDate.now(clock);
        var begin = plan.phase(SeasonPhase.REGISTRATION).from();
        var past =
                differences.stream()
                        .filter(day -> !day.isBefore(begin) && !day.isAfter(today))
                        .toList();
        if (!past.isEmpty()) {
            warnings.add(
                    "%s%s已经过去，而“%s”正在进行：已经办结或截止的事项不会重算，只有尚未到期的日期随之移动。"
                            .formatted(
                                    past.get(0).format(ChineseDates.DAY),
                                    past.size() > 1 ? "等 " + past.size() + " 天" : "",
                                    plan.title()));
        }
    }

    private void unfit(SeasonPlan plan, WorkingDays days, List<String> warnings) {
        if (!seasons.faultsBy(calendar.days(), plan.code()).isEmpty()) {
            return;
        }
        seasons.faultsBy(days, plan.code()).stream()
                .findFirst()
                .ifPresent(
                        fault ->
                                warnings.add(
                                        "改后“%s”的日期排不下：%s。请随后调整赛季文件中的日期。"
                                                .formatted(plan.title(), fault.message())));
    }
}
