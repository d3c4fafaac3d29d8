package org.meritcompetition.home;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.meritcompetition.evaluation.CategoryProof;
import org.meritcompetition.evaluation.Departure;
import org.meritcompetition.evaluation.QuotaProof;
import org.meritcompetition.season.plan.SeasonPlan;

/** 名额说明 as an Excel workbook: every cell is a text, what looks like a formula is none. */
final class QuotaWorkbook {

    private static final Pattern LIKE_A_FORMULA = Pattern.compile("(?s)^[=+\\-@\\t\\r].*");
    private static final int WIDTH_UNIT = 256;
    private static final int MOST_SIGNS = 32_767;

    private final SeasonPlan plan;
    private final QuotaProof proof;
    private final XSSFWorkbook book = new XSSFWorkbook();
    private final CellStyle text = book.createCellStyle();
    private final CellStyle quoted = book.createCellStyle();
    private final CellStyle head = book.createCellStyle();

    QuotaWorkbook(SeasonPlan plan, QuotaProof proof) {
        this.plan = plan;
        this.proof = proof;
        var bold = book.createFont();
        bold.setBold(true);
        head.setFont(bold);
        text.setDataFormat(book.createDataFormat().getFormat("@"));
        quoted.cloneStyleFrom(text);
        quoted.setQuotePrefixed(true);
    }

    byte[] bytes() throws IOException {
        try (book;
                var out = new ByteArrayOutputStream()) {
            overview();
            proof.categories().forEach(this::category);
            if (!proof.departures().isEmpty()) {
                departures();
            }
            if (!proof.history().isEmpty()) {
                var history = sheet("步骤", 160);
                proof.history().forEach(step -> row(history, step));
            }
            book.write(out);
            return out.toByteArray();
        }
    }

    private void overview() {
        var sheet = sheet("说明", 20, 80);
        row(sheet, "竞赛", plan.title());
        row(sheet, "状态", proof.state());
        row(sheet, "方法", proof.method());
        row(sheet, "版本", proof.version());
        row(sheet, "校验值", proof.hash());
        proof.categories()
                .forEach(
                        one -> {
                            var label = one.category().label();
                            row(sheet, label, one.ground());
                            row(sheet, label + "单位上限", String.valueOf(one.unitCap()));
                            row(sheet, label + "第一阶段校验值", one.allocationHash());
                            row(sheet, label + "第二阶段校验值", one.matchingHash());
                        });
    }

    private void category(CategoryProof one) {
        var label = one.category().label();
        if (!one.tracks().isEmpty()) {
            var tracks = sheet(label + "名额", 24, 12, 16, 12, 12);
            header(tracks, "赛道", "权重", "上下限", "测算名额", "现有名额");
            one.tracks()
                    .forEach(
                            track ->
                                    row(
                                            tracks,
                                            track(track.track()),
                                            track.weight(),
                                            track.bounds(),
                                            String.valueOf(track.shared()),
                                            String.valueOf(track.now())));
        }
        var seats = sheet(label + "席位", 24, 8, 30, 24, 60, 60);
        header(seats, "赛道", "席位", "推荐对象", "单位", "席位由来", "获得理由");
        one.seats()
                .forEach(
                        seat ->
                                row(
                                        seats,
                                        track(seat.track()),
                                        String.valueOf(seat.place()),
                                        seat.candidate(),
                                        unit(seat.unit()),
                                        seat.origin(),
                                        seat.why()));
        var others = sheet(label + "未获名额", 24, 8, 10, 30, 24, 80);
        header(others, "赛道", "名次", "状态", "推荐对象", "单位", "理由");
        one.leftOut()
                .forEach(
                        left ->
                                row(
                                        others,
                                        track(left.track()),
                                        String.valueOf(left.standing()),
                                        left.status().label(),
                                        left.candidate(),
                                        unit(left.unit()),
                                        left.why()));
    }

    private void departures() {
        var sheet = sheet("人工调整", 8, 50, 50, 40, 16, 20, 16, 80);
        header(sheet, "序号", "改动", "结果", "理由", "提出人", "复核结论", "复核人", "原测算结果");
        for (Departure one : proof.departures()) {
            row(
                    sheet,
                    String.valueOf(one.number()),
                    String.join("\n", one.changes()),
                    String.join("\n", one.differences()),
                    one.reason(),
                    one.proposedBy(),
                    one.outcome().label(),
                    one.decidedBy(),
                    String.join("\n", one.calculation()));
        }
    }

    private Sheet sheet(String name, int... widths) {
        var sheet = book.createSheet(name);
        for (var i = 0; i < widths.length; i++) {
            sheet.setColumnWidth(i, widths[i] * WIDTH_UNIT);
        }
        return sheet;
    }

    private void header(Sheet sheet, String... titles) {
        row(sheet, titles);
        sheet.getRow(0).forEach(cell -> cell.setCellStyle(head));
        sheet.createFreezePane(0, 1);
    }

    private void row(Sheet sheet, String... values) {
        var row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        for (var i = 0; i < values.length; i++) {
            var value = values[i] == null ? "" : values[i];
            var cell = row.createCell(i);
            cell.setCellValue(value.substring(0, Math.min(value.length(), MOST_SIGNS)));
            cell.setCellStyle(LIKE_A_FORMULA.matcher(value).matches() ? quoted : text);
        }
    }

    private String track(String code) {
        return plan.track(code).name();
    }

    private String unit(String code) {
        return code.isEmpty() ? "" : plan.unit(code).name();
    }
}
