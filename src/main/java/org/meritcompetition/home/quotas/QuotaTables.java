package org.meritcompetition.home.quotas;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.meritcompetition.document.SheetColumn;
import org.meritcompetition.document.SheetTable;
import org.meritcompetition.evaluation.CategoryProof;
import org.meritcompetition.evaluation.Departure;
import org.meritcompetition.evaluation.QuotaProof;
import org.meritcompetition.season.plan.SeasonPlan;

/** 名额说明 as the sheets of a workbook. */
final class QuotaTables {

    private final SeasonPlan plan;
    private final QuotaProof proof;
    private final List<SheetTable> tables = new ArrayList<>();

    private QuotaTables(SeasonPlan plan, QuotaProof proof) {
        this.plan = plan;
        this.proof = proof;
    }

    static List<SheetTable> of(SeasonPlan plan, QuotaProof proof) {
        var sheets = new QuotaTables(plan, proof);
        sheets.overview();
        proof.categories().forEach(sheets::category);
        sheets.departures();
        sheets.history();
        return sheets.tables;
    }

    private void overview() {
        var facts =
                Stream.of(
                        List.of("竞赛", plan.title()),
                        List.of("状态", proof.state()),
                        List.of("方法", proof.method()),
                        List.of("版本", proof.version()),
                        List.of("校验值", proof.hash()));
        var ofCategories =
                proof.categories().stream()
                        .flatMap(
                                one -> {
                                    var label = one.category().label();
                                    return Stream.of(
                                            List.of(label, one.ground()),
                                            List.of(label + "单位上限", "" + one.unitCap()),
                                            List.of(label + "第一阶段校验值", one.allocationHash()),
                                            List.of(label + "第二阶段校验值", one.matchingHash()));
                                });
        sheet("说明", columns("项目", 24, "内容", 80), Stream.concat(facts, ofCategories));
    }

    private void category(CategoryProof one) {
        var label = one.category().label();
        if (!one.tracks().isEmpty()) {
            sheet(
                    label + "名额",
                    columns("赛道", 24, "权重", 12, "上下限", 16, "测算名额", 12, "现有名额", 12),
                    one.tracks().stream()
                            .map(
                                    track ->
                                            List.of(
                                                    track(track.track()),
                                                    track.weight(),
                                                    track.bounds(),
                                                    "" + track.shared(),
                                                    "" + track.now())));
        }
        sheet(
                label + "席位",
                columns("赛道", 24, "席位", 8, "推荐对象", 30, "单位", 24, "席位由来", 60, "获得理由", 60),
                one.seats().stream()
                        .map(
                                seat ->
                                        List.of(
                                                track(seat.track()),
                                                "" + seat.place(),
                                                seat.candidate(),
                                                unit(seat.unit()),
                                                seat.origin(),
                                                seat.why())));
        sheet(
                label + "未获名额",
                columns("赛道", 24, "名次", 8, "状态", 10, "推荐对象", 30, "单位", 24, "理由", 80),
                one.leftOut().stream()
                        .map(
                                left ->
                                        List.of(
                                                track(left.track()),
                                                "" + left.standing(),
                                                left.status().label(),
                                                left.candidate(),
                                                unit(left.unit()),
                                                left.why())));
    }

    private void departures() {
        if (!proof.departures().isEmpty()) {
            sheet(
                    "人工调整",
                    columns(
                            "序号", 8, "改动", 50, "结果", 50, "理由", 40, "提出人", 16, "复核结论", 20, "复核人", 16,
                            "原测算结果", 80),
                    proof.departures().stream().map(QuotaTables::departure));
        }
    }

    private static List<String> departure(Departure one) {
        return List.of(
                "" + one.number(),
                String.join("\n", one.changes()),
                String.join("\n", one.differences()),
                one.reason(),
                one.proposedBy(),
                one.outcome().label(),
                one.decidedBy() == null ? "" : one.decidedBy(),
                String.join("\n", one.calculation()));
    }

    private void history() {
        if (!proof.history().isEmpty()) {
            sheet("步骤", columns("步骤", 160), proof.history().stream().map(List::of));
        }
    }

    private void sheet(String name, List<SheetColumn> columns, Stream<List<String>> rows) {
        tables.add(SheetTable.of(name, columns, rows.toList()));
    }

    /**
     * @param titlesAndWidths of each column, in turn
     */
    private static List<SheetColumn> columns(Object... titlesAndWidths) {
        var columns = new ArrayList<SheetColumn>();
        for (var i = 0; i < titlesAndWidths.length; i += 2) {
            columns.add(
                    SheetColumn.optional(
                            (String) titlesAndWidths[i], (Integer) titlesAndWidths[i + 1]));
        }
        return columns;
    }

    private String track(String code) {
        return plan.track(code).name();
    }

    private String unit(String code) {
        return code.isEmpty() ? "" : plan.unit(code).name();
    }
}
