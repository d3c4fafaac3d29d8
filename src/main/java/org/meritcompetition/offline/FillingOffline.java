package org.meritcompetition.offline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.meritcompetition.document.CellFault;
import org.meritcompetition.document.SheetFaulty;
import org.meritcompetition.document.SheetLayout;
import org.meritcompetition.document.SheetReader;
import org.meritcompetition.document.SheetRow;
import org.meritcompetition.engine.FillingForms;
import org.meritcompetition.engine.OpenForm;
import org.meritcompetition.season.plan.SeasonPlan;
import org.meritcompetition.shared.DomainRuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes over a table of filled forms: first the table, then the form's schema, then the rules. */
@Service
public class FillingOffline {

    private final FillingForms forms;
    private final TransactionTemplate together;
    private final TransactionTemplate onTrial;

    FillingOffline(FillingForms forms, PlatformTransactionManager transactions) {
        this.forms = forms;
        this.together = new TransactionTemplate(transactions);
        this.onTrial = new TransactionTemplate(transactions);
        this.onTrial.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * How many forms wait, and by when the first of them is to be done.
     *
     * @param due {@code null} where nothing has a date
     */
    public record Waiting(int count, LocalDate due) {}

    /** The forms of the kind that wait for the unit. */
    public Waiting waiting(OfflineForm kind, SeasonPlan plan, String unit) {
        var open = open(kind, plan, unit);
        return new Waiting(
                open.size(),
                open.stream()
                        .map(OpenForm::due)
                        .filter(Objects::nonNull)
                        .min(Comparator.naturalOrder())
                        .orElse(null));
    }

    /**
     * The table to fill in, with the choices that the unit's forms have now.
     *
     * @throws DomainRuleViolation where no form waits for the unit
     */
    public SheetLayout template(OfflineForm kind, SeasonPlan plan, String unit) {
        return table(kind, plan, waitingFor(kind, plan, unit)).layout();
    }

    /**
     * Submits a row after the other, as that person; all of them or none.
     *
     * @return how many
     * @throws SheetFaulty with every fault, cell by cell
     */
    public int takeOver(
            OfflineForm kind, SeasonPlan plan, String unit, byte[] content, String actor) {
        var open = waitingFor(kind, plan, unit);
        var table = table(kind, plan, open);
        var rows = SheetReader.read(table.reading(), content);
        DomainRuleViolation.unless(!rows.isEmpty(), "表中一行也没有填，没有导入任何内容。请在表头下面逐行填写后重新上传。");
        var faults = new ArrayList<CellFault>();
        var matched = matched(kind, plan, open, table, rows, faults);
        for (var row : rows) {
            var wrong = table.faults(row, matched.getOrDefault(row, open.get(0)));
            faults.addAll(wrong);
            if (wrong.isEmpty() && matched.containsKey(row)) {
                trial(table, row, matched.get(row), actor).ifPresent(faults::add);
            }
        }
        SheetFaulty.unlessEmpty(faults);
        together.executeWithoutResult(
                transaction ->
                        rows.forEach(
                                row ->
                                        submit(
                                                table,
                                                row,
                                                kind.isByTrack()
                                                        ? matched.get(row)
                                                        : waitingFor(kind, plan, unit).get(0),
                                                actor)));
        return rows.size();
    }

    /** The row by itself, taken back again, so that each row's fault is known, not the first's. */
    private Optional<CellFault> trial(FormTable table, SheetRow row, OpenForm form, String actor) {
        try {
            onTrial.executeWithoutResult(
                    transaction -> {
                        transaction.setRollbackOnly();
                        forms.submit(form, table.values(row), actor);
                    });
            return Optional.empty();
        } catch (DomainRuleViolation refusal) {
            return Optional.of(table.fault(row, refusal.getMessage()));
        }
    }

    private void submit(FormTable table, SheetRow row, OpenForm form, String actor) {
        try {
            forms.submit(form, table.values(row), actor);
        } catch (DomainRuleViolation refusal) {
            throw new SheetFaulty(List.of(table.fault(row, refusal.getMessage())));
        }
    }

    /** For each row its form; a row too many is a fault. */
    private static Map<SheetRow, OpenForm> matched(
            OfflineForm kind,
            SeasonPlan plan,
            List<OpenForm> open,
            FormTable table,
            List<SheetRow> rows,
            List<CellFault> faults) {
        var matched = new LinkedHashMap<SheetRow, OpenForm>();
        if (!kind.isByTrack()) {
            rows.forEach(row -> matched.put(row, open.get(0)));
            return matched;
        }
        var byTrack =
                open.stream()
                        .collect(
                                Collectors.groupingBy(
                                        it -> track(plan, it),
                                        Collectors.toCollection(ArrayList::new)));
        for (var row : rows) {
            var track = row.text(FormTable.TRACK);
            var left = byTrack.getOrDefault(track, new ArrayList<>());
            if (left.isEmpty()) {
                faults.add(row.fault(FormTable.TRACK, "%s", unmatched(plan, track)));
            } else {
                matched.put(row, left.remove(0));
            }
        }
        return matched;
    }

    private static String unmatched(SeasonPlan plan, String track) {
        if (track.isEmpty()) {
            return "请从下拉列表中选择“赛道”。";
        }
        return plan.tracks().stream().anyMatch(it -> it.name().equals(track))
                ? "“%s”待填报的项目没有这么多，请删去多余的行，或先在工作计划中增加项目。".formatted(track)
                : "“赛道”中没有“%s”，请从下拉列表中选择。".formatted(track);
    }

    private static String track(SeasonPlan plan, OpenForm form) {
        return plan.track(form.task().entry().split("/")[1]).name();
    }

    private static FormTable table(OfflineForm kind, SeasonPlan plan, List<OpenForm> open) {
        return new FormTable(
                kind,
                open.get(0),
                kind.isByTrack()
                        ? open.stream().map(it -> track(plan, it)).distinct().toList()
                        : List.of());
    }

    private List<OpenForm> waitingFor(OfflineForm kind, SeasonPlan plan, String unit) {
        var open = open(kind, plan, unit);
        DomainRuleViolation.unless(
                !open.isEmpty(), "现在没有待填报的%s，可能还没有开始、已经填完或已过截止时间。", kind.title());
        return open;
    }

    private List<OpenForm> open(OfflineForm kind, SeasonPlan plan, String unit) {
        return forms.open(kind.duty(), plan.code(), unit);
    }
}
