package org.meritcompetition.papers.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.meritcompetition.commendation.HonourRolls;
import org.meritcompetition.commendation.Honouree;
import org.meritcompetition.commendation.SummaryContent;
import org.meritcompetition.commendation.SummingUpYears;
import org.meritcompetition.document.SheetColumn;
import org.meritcompetition.evaluation.AllocatingQuotas;
import org.meritcompetition.evaluation.Seat;
import org.meritcompetition.papers.Offer;
import org.meritcompetition.papers.Paper;
import org.meritcompetition.papers.PaperReader;
import org.meritcompetition.papers.PaperSheet;
import org.meritcompetition.papers.PaperSource;
import org.meritcompetition.progress.EntryProgress;
import org.meritcompetition.progress.ProgressRecord;
import org.meritcompetition.registration.EntryCount;
import org.meritcompetition.registration.ProjectEntries;
import org.meritcompetition.registration.ProjectEntry;
import org.meritcompetition.season.plan.SeasonPlan;
import org.springframework.stereotype.Component;

/**
 * 年度总结数据表: what a unit's projects did this year, beside what the unit sums up of it; all units'
 * projects for the office.
 */
@Component
class AnnualSummarySheet implements PaperSource {

    private static final List<SheetColumn> COLUMNS =
            Columns.of(
                    "赛道", 20, "竞赛项目", 36, "应报进展", 10, "已报进展", 10, "其中逾期", 10, "日常考核", 10, "获评先进",
                    30);
    private static final String NOT_YET = "（待填写）";
    private static final EntryProgress NOT_BEGUN =
            new EntryProgress(0, 0, 0, Optional.empty(), Optional.empty());

    private final ProjectEntries entries;
    private final ProgressRecord progress;
    private final SummingUpYears summaries;
    private final HonourRolls rolls;
    private final AllocatingQuotas quotas;

    AnnualSummarySheet(
            ProjectEntries entries,
            ProgressRecord progress,
            SummingUpYears summaries,
            HonourRolls rolls,
            AllocatingQuotas quotas) {
        this.entries = entries;
        this.progress = progress;
        this.summaries = summaries;
        this.rolls = rolls;
        this.quotas = quotas;
    }

    @Override
    public Paper paper() {
        return Paper.ANNUAL_SUMMARY;
    }

    @Override
    public List<Offer> offers(SeasonPlan plan, PaperReader reader) {
        var units =
                AskedOnce.filled(entries, plan).stream()
                        .filter(it -> it.status().isAccepted())
                        .map(EntryCount::unit)
                        .filter(reader::has)
                        .collect(Collectors.toSet());
        var offers = new ArrayList<Offer>();
        if (reader.isOffice() && !units.isEmpty()) {
            offers.add(Offer.only("全部单位"));
        }
        plan.units().stream()
                .filter(unit -> units.contains(unit.code()))
                .map(Nominees::offer)
                .forEach(offers::add);
        return offers;
    }

    @Override
    public String since() {
        return "竞赛项目受理后可以下载";
    }

    @Override
    public PaperSheet write(SeasonPlan plan, PaperReader reader, Offer offer) {
        var season = plan.code();
        var whole = offer.of().isEmpty();
        var projects =
                entries.accepted(season).stream()
                        .filter(it -> whole || it.unit().equals(offer.of()))
                        .toList();
        var done = whole ? progress.of(season) : progress.ofUnit(season, offer.of());
        var honours = honours(season);
        var rows =
                projects.stream()
                        .map(
                                it ->
                                        row(
                                                plan,
                                                it,
                                                done.getOrDefault(it.key(), NOT_BEGUN),
                                                honours.getOrDefault(it.key(), List.of())))
                        .toList();
        var fields = new HashMap<String, Object>(written(plan, offer));
        fields.put("单位", offer.label());
        fields.put("数据说明", figures(plan, projects, done, honours));
        return PaperSheet.list(fields, COLUMNS, rows);
    }

    private static List<String> row(
            SeasonPlan plan, ProjectEntry entry, EntryProgress done, List<Honouree> honours) {
        return List.of(
                plan.track(entry.track()).name(),
                entry.name(),
                String.valueOf(done.reportsDue()),
                String.valueOf(done.reportsMade()),
                String.valueOf(done.reportsLate()),
                done.dailyScore().map(it -> it.toPlainString()).orElse(""),
                honours.stream().map(Honouree::candidate).collect(Collectors.joining("、")));
    }

    private static String figures(
            SeasonPlan plan,
            List<ProjectEntry> projects,
            Map<String, EntryProgress> done,
            Map<String, List<Honouree>> honours) {
        var own = projects.stream().map(it -> done.getOrDefault(it.key(), NOT_BEGUN)).toList();
        var won =
                projects.stream()
                        .flatMap(it -> honours.getOrDefault(it.key(), List.of()).stream())
                        .toList();
        return "%d年度参赛项目%d个，应报进展%d期，已报%d期，其中逾期%d期；获评%s。"
                .formatted(
                        plan.year(),
                        projects.size(),
                        own.stream().mapToInt(EntryProgress::reportsDue).sum(),
                        own.stream().mapToInt(EntryProgress::reportsMade).sum(),
                        own.stream().mapToInt(EntryProgress::reportsLate).sum(),
                        Count.of(won, Honouree::category));
    }

    private Map<String, String> written(SeasonPlan plan, Offer offer) {
        var content =
                offer.of().isEmpty()
                        ? new SummaryContent("见各单位年度总结。", "见各单位年度总结。", "见各单位年度总结。", "见各单位年度总结。")
                        : summaries
                                .filed(plan.code())
                                .getOrDefault(
                                        offer.of(),
                                        new SummaryContent(NOT_YET, NOT_YET, NOT_YET, NOT_YET));
        return Map.of(
                "主要做法", content.work(),
                "主要成效", content.results(),
                "存在问题", Objects.requireNonNullElse(content.problems(), "无"),
                "下一步打算", content.plans());
    }

    /** Whom the season honours, by the project for which they were nominated. */
    private Map<String, List<Honouree>> honours(String season) {
        var projects =
                quotas.seats(season).stream().collect(Collectors.toMap(Seat::nominee, Seat::entry));
        return rolls.of(season).stream()
                .flatMap(roll -> roll.list().stream())
                .filter(it -> projects.containsKey(it.nominee()))
                .collect(Collectors.groupingBy(it -> projects.get(it.nominee())));
    }
}
