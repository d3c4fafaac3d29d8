package org.meritcompetition.season.calendar;

import static org.meritcompetition.shared.DomainRuleViolation.unless;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.meritcompetition.season.Seasons;
import org.meritcompetition.season.plan.StatutoryHolidays;
import org.meritcompetition.season.plan.YearTable;
import org.meritcompetition.shared.ChineseDates;
import org.meritcompetition.shared.DomainRuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes the working days; the dates of running seasons that have not come yet move in the same
 * transaction.
 */
@Service
@Transactional
public class EditingCalendar {

    private static final int LONGEST_REASON = 200;

    private final CalendarYears years;
    private final CalendarChanges changes;
    private final WorkingDayCalendar calendar;
    private final CalendarImpact impact;
    private final Seasons seasons;
    private final Clock clock;

    EditingCalendar(
            CalendarYears years,
            CalendarChanges changes,
            WorkingDayCalendar calendar,
            CalendarImpact impact,
            Seasons seasons,
            Clock clock) {
        this.years = years;
        this.changes = changes;
        this.calendar = calendar;
        this.impact = impact;
        this.seasons = seasons;
        this.clock = clock;
    }

    /** Takes over tables of years that have none yet; what was edited stays. */
    public void adopt(List<YearTable> tables) {
        tables.stream()
                .filter(it -> !years.existsById(it.year()))
                .forEach(it -> years.save(new CalendarYear(it, false)));
        years.flush();
        calendar.changed();
    }

    /** What has to be read before that day is turned the other way round. */
    @Transactional(readOnly = true)
    public List<String> warningsOf(LocalDate day) {
        return impact.of(table(day.getYear()).turned(day, "预览"));
    }

    /**
     * Makes a working day a day off, or the reverse.
     *
     * @throws ConfirmationNeeded where it has consequences and was not confirmed
     */
    public void turn(LocalDate day, String reason, boolean confirmed, String by) {
        unless(reason != null && !reason.isBlank(), "请填写修改的原因，例如文件名称和文号。");
        unless(reason.strip().length() <= LONGEST_REASON, "原因最多 %d 字，请缩短。", LONGEST_REASON);
        var before = table(day.getYear());
        var after = before.turned(day, reason.strip());
        confirm(after, confirmed);
        kept(before).take(after, isProvisional(day.getYear()));
        log(
                day.getYear(),
                day.format(ChineseDates.DAY) + "改为" + (after.isWorkingDay(day) ? "工作日" : "休息日"),
                reason.strip(),
                by);
    }

    /**
     * Takes over a whole year's table in place of what was there.
     *
     * @throws ConfirmationNeeded where it has consequences and was not confirmed
     */
    public void replace(YearTable table, boolean confirmed, String by) {
        take(table, false, confirmed, by);
    }

    /** A table for a year whose notice has not been issued: the days that the law names by date. */
    public void openProvisionally(int year, String by) {
        unless(calendar.days().years().stream().noneMatch(it -> it == year), "%d 年已有工作日表。", year);
        unless(
                year == calendar.days().years().last() + 1,
                "只能为 %d 年建暂定表。",
                calendar.days().years().last() + 1);
        take(StatutoryHolidays.of(year), true, true, by);
    }

    private void take(YearTable table, boolean provisional, boolean confirmed, String by) {
        confirm(table, confirmed);
        kept(table).take(table, provisional);
        var off = table.days().stream().filter(it -> !it.worked()).count();
        log(
                table.year(),
                "%s %d 年工作日表：放假 %d 天，调休上班 %d 天"
                        .formatted(
                                provisional ? "建立暂定" : "导入",
                                table.year(),
                                off,
                                table.days().size() - off),
                table.source(),
                by);
    }

    private void confirm(YearTable table, boolean confirmed) {
        var warnings = impact.of(table);
        if (!warnings.isEmpty() && !confirmed) {
            throw new ConfirmationNeeded(warnings);
        }
    }

    private CalendarYear kept(YearTable table) {
        return years.findById(table.year())
                .orElseGet(() -> years.save(new CalendarYear(table, false)));
    }

    private void log(int year, String what, String reason, String by) {
        changes.save(new CalendarChange(year, what, reason, by, clock.instant()));
        years.flush();
        calendar.changed();
        seasons.moveDates();
    }

    @Transactional(readOnly = true)
    public YearTable table(int year) {
        return calendar.tables().stream()
                .filter(it -> it.year() == year)
                .findFirst()
                .orElseThrow(() -> new DomainRuleViolation("没有 %d 年的工作日表。".formatted(year)));
    }

    @Transactional(readOnly = true)
    public boolean isProvisional(int year) {
        return years.findById(year).map(CalendarYear::isProvisional).orElse(false);
    }

    /** What was changed by hand in that year's table, the latest first. */
    @Transactional(readOnly = true)
    public List<CalendarChange> changes(int year) {
        return changes.findByYearOrderByIdDesc(year);
    }
}
