package org.meritcompetition.archive.parts;

import java.io.IOException;
import java.util.List;
import org.meritcompetition.archive.ArchiveScope;
import org.meritcompetition.archive.ArchiveSink;
import org.meritcompetition.archive.ArchivedFile;
import org.meritcompetition.archive.ArchivedPart;
import org.meritcompetition.commendation.YearlyResult;
import org.meritcompetition.commendation.YearlyResults;
import org.meritcompetition.document.SheetColumn;
import org.meritcompetition.document.SheetTable;
import org.meritcompetition.document.SheetWriter;
import org.meritcompetition.evaluation.AllocatingQuotas;
import org.meritcompetition.evaluation.Seat;
import org.meritcompetition.season.Seasons;
import org.meritcompetition.season.plan.SeasonPlan;
import org.springframework.stereotype.Component;

/** 决定: who holds which seat, and who was honoured by which document. */
@Component
class DecidedHonours implements ArchivedPart {

    private static final List<SheetColumn> SEATS =
            columns("类别", "赛道", "单位", "推荐对象", "项目", "名单", "次序");
    private static final List<SheetColumn> HONOURS =
            columns("类别", "赛道", "单位", "获奖对象", "形式", "文号", "市级结果", "撤销");

    private final AllocatingQuotas quotas;
    private final YearlyResults results;
    private final Seasons seasons;

    DecidedHonours(AllocatingQuotas quotas, YearlyResults results, Seasons seasons) {
        this.quotas = quotas;
        this.results = results;
        this.seasons = seasons;
    }

    @Override
    public String folder() {
        return "决定";
    }

    @Override
    public void writeTo(ArchiveSink sink, ArchiveScope scope) throws IOException {
        var plan = seasons.plan(scope.season());
        var listed =
                quotas.seats(scope.season()).stream()
                        .filter(it -> isWithin(scope, it.nominee()))
                        .toList();
        var honoured =
                results.of(List.of(scope.season())).stream()
                        .filter(it -> isWithin(scope, it.nominee()))
                        .toList();
        sink.add(
                ArchivedFile.made("名单与表彰结果.xlsx", "正式和备选名单、表彰结果"),
                out ->
                        SheetWriter.write(
                                List.of(
                                        SheetTable.of(
                                                "名单",
                                                SEATS,
                                                listed.stream().map(it -> row(plan, it)).toList()),
                                        SheetTable.of(
                                                "表彰结果",
                                                HONOURS,
                                                honoured.stream()
                                                        .map(it -> row(plan, it))
                                                        .toList())),
                                out));
    }

    private static boolean isWithin(ArchiveScope scope, String nominee) {
        return scope.isWholeSeason() || nominee.equals(scope.nominee());
    }

    private static List<String> row(SeasonPlan plan, Seat seat) {
        return List.of(
                seat.category().label(),
                plan.track(seat.track()).name(),
                plan.unit(seat.unit()).name(),
                seat.candidate(),
                seat.entry(),
                seat.status().label(),
                String.valueOf(seat.place()));
    }

    private static List<String> row(SeasonPlan plan, YearlyResult result) {
        return List.of(
                result.category().label(),
                result.track(),
                plan.unit(result.unit()).name(),
                result.candidate(),
                result.kind().label(),
                result.document() == null ? "" : result.document(),
                result.city() == null ? "" : result.city().label(),
                result.stands() ? "" : "已撤销");
    }

    private static List<SheetColumn> columns(String... titles) {
        return java.util.Arrays.stream(titles).map(it -> SheetColumn.optional(it, 24)).toList();
    }
}
