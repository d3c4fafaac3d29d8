package org.meritcompetition.season.plan;

import static org.meritcompetition.season.plan.SeasonPhase.IMPLEMENTATION;

import java.time.LocalDate;
import java.util.List;
import org.meritcompetition.season.plan.Duty.Dating;

/** Dates of phases, periods and duties: in order, and each inside its phase. */
final class DateChecks {

    private final SeasonDraft draft;
    private final Faults faults;

    DateChecks(SeasonDraft draft, Faults faults) {
        this.draft = draft;
        this.faults = faults;
    }

    void run() {
        phases();
        periods();
        draft.duties().forEach(this::duty);
        Duty.INSIDE.forEach(this::inside);
    }

    private void phases() {
        SeasonPhase before = null;
        for (var phase : SeasonPhase.values()) {
            var span = draft.phases().get(phase);
            var path = "phases." + phase;
            inOrder(path + ".to", "结束", span.from(), span.to());
            inYear(path + ".from", span.from());
            inYear(path + ".to", span.to());
            var whole = draft.phase(phase);
            var earlier = before == null ? null : draft.phase(before);
            if (whole != null && earlier != null && !whole.from().isAfter(earlier.to())) {
                faults.add(
                        path + ".from",
                        "“%s”%s 开始，与“%s”（%s 结束）重叠"
                                .formatted(
                                        phase.label(), whole.from(), before.label(), earlier.to()),
                        "改为 " + earlier.to().plusDays(1) + " 或更晚");
            }
            before = phase;
        }
    }

    private void inYear(String path, LocalDate day) {
        if (day != null && draft.year() != null && day.getYear() != draft.year()) {
            faults.add(path, day + " 不在 " + draft.year() + " 年", "改为 " + draft.year() + " 年的日期");
        }
    }

    private void periods() {
        LocalDate lastDue = null;
        for (int i = 0; i < draft.periods().size(); i++) {
            var period = draft.periods().get(i);
            var path = "periods[" + (i + 1) + "].";
            inOrder(path + "due", "到期", period.opens(), period.due());
            inPhase(path + "opens", period.opens(), IMPLEMENTATION);
            inPhase(path + "due", period.due(), IMPLEMENTATION);
            if (period.opens() != null && lastDue != null && !period.opens().isAfter(lastDue)) {
                faults.add(
                        path + "opens",
                        "与上一期（" + lastDue + " 到期）重叠",
                        "改为 " + lastDue.plusDays(1) + " 或更晚，各期按先后排列");
            }
            lastDue = period.due() == null ? lastDue : period.due();
        }
    }

    private void duty(Duty duty, DutyRule rule) {
        var path = "duties." + duty + ".";
        if (duty.dating() == Dating.BY_PERIOD && (rule.opens() != null || rule.due() != null)) {
            faults.add("duties." + duty, "“" + duty.label() + "”的日期由 periods 决定", "删去 opens、due");
            return;
        }
        inOrder(path + "due", "到期", rule.opens(), rule.due());
        inPhase(path + "opens", rule.opens(), duty.phase());
        if (duty != Duty.correctEntry) {
            inPhase(path + "due", rule.due(), duty.phase());
        }
        if (rule.closing() > 0 && !rule.ladder().urges()) {
            faults.add(
                    path + "closing",
                    "“%s”到期后 %d 个工作日就截止，来不及督促".formatted(duty.label(), rule.closing()),
                    "推后截止，或另写 ladder，使 lineLeader 不大于 " + rule.closing());
        }
    }

    private void inside(Duty subProcess, List<Duty> tasks) {
        var last = draft.due(subProcess);
        LocalDate before = null;
        for (var task : tasks) {
            var due = draft.due(task);
            if (due != null && last != null && due.isAfter(last)) {
                faults.add(
                        "duties." + task + ".due",
                        "“%s”%s 到期，晚于“%s”的 %s"
                                .formatted(task.label(), due, subProcess.label(), last),
                        "改为 " + last + " 或更早");
            }
            if (due != null && before != null && due.isBefore(before)) {
                faults.add(
                        "duties." + task + ".due",
                        "“%s”%s 到期，早于它的上一步（%s）".formatted(task.label(), due, before),
                        "改为 " + before + " 或更晚");
            }
            before = due == null ? before : due;
        }
    }

    private void inOrder(String path, String what, LocalDate from, LocalDate to) {
        if (from != null && to != null && to.isBefore(from)) {
            faults.add(path, what + "日 " + to + " 早于开始日 " + from, "改为 " + from + " 或更晚");
        }
    }

    private void inPhase(String path, LocalDate day, SeasonPhase phase) {
        var span = draft.phase(phase);
        if (day != null && span != null && !span.contains(day)) {
            faults.add(
                    path,
                    "%s 不在“%s”阶段内".formatted(day, phase.label()),
                    "改为 %s 至 %s 之间的日期".formatted(span.from(), span.to()));
        }
    }
}
