package org.meritcompetition.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.meritcompetition.document.Workbooks.append;
import static org.meritcompetition.document.Workbooks.cell;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetReaderTest {

    private static final SheetLayout LAYOUT =
            new SheetLayout(
                    "名单",
                    List.of(
                            SheetColumn.required("单位", 20).from(List.of("黄浦", "徐汇")),
                            SheetColumn.required("姓名", 12),
                            SheetColumn.optional("手机", 16)),
                    List.of("一行一人。"),
                    100);
    private static final List<String> HEADER = List.of("单位", "姓名", "手机");

    @Test
    void aTableWithoutARowIsRefusedWhereItHasToSaySomething() {
        var header = Workbooks.of("名单", HEADER);
        assertThat(read(header)).isEmpty();
        assertThat(
                        catchThrowableOfType(
                                        SheetFaulty.class,
                                        () -> SheetReader.readFilled(LAYOUT, header))
                                .faults())
                .singleElement()
                .asString()
                .contains("只有表头，一行也没有填");
    }

    @Test
    void whatNobodyCanSeeIsNoPartOfACell() {
        var text = "单位,姓名,手机\n黄浦,王\0敏\u000b,\u0001\n";
        assertThat(read(text.getBytes(StandardCharsets.UTF_8)))
                .singleElement()
                .extracting(SheetRow::cells)
                .isEqualTo(List.of("黄浦", "王敏", ""));
    }

    @Test
    void whatOnlyBeginsLikeAWorkbookOrHasABrokenPartIsRefusedInOneSentence() throws IOException {
        refusedAsBroken("PK\u0003\u0004 and no more".getBytes(StandardCharsets.UTF_8));
        var other = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(other)) {
            zip.putNextEntry(new ZipEntry("readme.txt"));
            zip.write("no workbook".getBytes(StandardCharsets.UTF_8));
        }
        refusedAsBroken(other.toByteArray());
        var good = Workbooks.of("名单", HEADER, List.of("黄浦", "王敏", "139"));
        refusedAsBroken(changed(good, "xl/sharedStrings.xml", "<si>", "<xx>"));
        refusedAsBroken(changed(good, "xl/worksheets/sheet1.xml", "r=\"B", "r=\"?"));
    }

    private static void refusedAsBroken(byte[] content) {
        assertThat(catchThrowableOfType(SheetFaulty.class, () -> read(content)).faults())
                .singleElement()
                .asString()
                .contains("文件读不出来");
    }

    private static byte[] changed(byte[] workbook, String part, String from, String to)
            throws IOException {
        var changed = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(workbook));
                var out = new ZipOutputStream(changed)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                out.putNextEntry(new ZipEntry(entry.getName()));
                var written = entry.getName().equals(part) ? text.replace(from, to) : text;
                out.write(written.getBytes(StandardCharsets.UTF_8));
            }
        }
        return changed.toByteArray();
    }

    @Test
    void whatPeopleWroteIsReadRowByRow() {
        var rows =
                read(
                        Workbooks.of(
                                "名单",
                                HEADER,
                                List.of("黄浦", " 王敏　", ""),
                                List.of(),
                                List.of("徐汇", "李强", "139")));
        assertThat(rows).extracting(SheetRow::number).containsExactly(2, 4);
        assertThat(rows.get(0).text("姓名")).isEqualTo("王敏");
        assertThat(rows.get(0).textOrNull("手机")).isNull();
        assertThat(rows.get(1).place("手机")).isEqualTo("C4");
    }

    @Test
    void theTemplatesOwnSheetIsReadWhereverItStands() {
        var template = Workbooks.written(LAYOUT, List.of(List.of("黄浦", "王敏", "139")));
        assertThat(read(template)).singleElement().extracting(it -> it.text("手机")).isEqualTo("139");
    }

    @Test
    void aMobileTypedAsANumberKeepsAllItsDigitsAndADateIsADate() {
        var rows =
                read(
                        Workbooks.made(
                                "随便",
                                sheet -> {
                                    append(sheet, HEADER);
                                    append(sheet, List.of("黄浦"));
                                    cell(sheet, "C2").setCellValue(13800138000d);
                                    var day = sheet.getWorkbook().createCellStyle();
                                    day.setDataFormat(
                                            sheet.getWorkbook()
                                                    .createDataFormat()
                                                    .getFormat("yyyy-m-d"));
                                    cell(sheet, "B2").setCellValue(LocalDate.of(2024, 3, 15));
                                    sheet.getRow(1).getCell(1).setCellStyle(day);
                                }));
        assertThat(rows.get(0).cells()).containsExactly("黄浦", "2024-03-15", "13800138000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030"})
    void commaSeparatedValuesAreReadInBothEncodingsOfOffices(String encoding) {
        var text = "单位,姓名,手机\r\n黄浦,\"王敏\",139\r\n徐汇,\"李,\"\"强\"\"\n\",\r\n";
        var rows = read(text.getBytes(Charset.forName(encoding)));
        assertThat(rows).hasSize(2);
        assertThat(rows.get(1).text("姓名")).isEqualTo("李,\"强\"");
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheHeader() {
        assertThat(read("\ufeff单位,姓名,手机\n黄浦,王敏,".getBytes(StandardCharsets.UTF_8))).hasSize(1);
    }

    @Test
    void everyFaultyCellIsNamed() {
        var table =
                Workbooks.of(
                        "名单",
                        HEADER,
                        List.of("黄浦", "", "1"),
                        List.of("静安", "李强"),
                        List.of("", "", "2"));
        assertThat(faults(table))
                .containsExactly(
                        "B2：请填写“姓名”。", "A3：“单位”中没有“静安”，请从下拉列表中选择。", "A4：请填写“单位”。", "B4：请填写“姓名”。");
    }

    @Test
    void mergedCellsFormulasAndErrorsAreNamedByTheirPlace() {
        var table =
                Workbooks.made(
                        "名单",
                        sheet -> {
                            append(sheet, HEADER);
                            append(sheet, List.of("黄浦", "王敏"));
                            append(sheet, List.of("", "李强"));
                            sheet.addMergedRegion(CellRangeAddress.valueOf("A2:A3"));
                            cell(sheet, "C2").setCellFormula("1+1");
                            cell(sheet, "C3").setCellErrorValue((byte) 0x2a);
                        });
        assertThat(faults(table))
                .containsExactlyInAnyOrder(
                        "A2:A3：是合并的单元格。请取消合并，在每一格里分别填写。",
                        "C2：是公式。请改成具体内容（复制后选择性粘贴为“值”）。",
                        "C3：是错误值 #N/A。请改成具体内容。");
    }

    @Test
    void aHeaderThatWasChangedIsRefusedWithoutReadingOn() {
        assertThat(faults(Workbooks.of("名单", List.of("部门", "姓名"), List.of("黄浦", ""))))
                .containsExactly(
                        "A1：表头应为“单位”，现为“部门”。请使用模板，不要改动表头。", "C1：表头应为“手机”，现为“”。请使用模板，不要改动表头。");
    }

    @Test
    void tenThousandRowsAreOneFault() {
        var rows = Collections.nCopies(10_000, List.of("黄浦", "王敏", "1"));
        assertThat(faults(Workbooks.written(LAYOUT, rows)))
                .containsExactly("整表：超过 100 行。请核对是否选错了文件，或删去多余的行。");
    }

    @Test
    void anEmptyTableIsRefused() {
        assertThat(faults(Workbooks.of("名单"))).containsExactly("整表：表是空的。请下载模板，填写后上传。");
        assertThat(faults(new byte[0])).containsExactly("整表：表是空的。请下载模板，填写后上传。");
    }

    @Test
    void anOldOrBrokenFileIsRefusedInOneSentence() throws IOException {
        try (var old = new HSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            old.createSheet();
            old.write(out);
            assertThat(faults(out.toByteArray())).singleElement().asString().contains("另存为 .xlsx");
        }
        var broken = Workbooks.of("名单", HEADER);
        assertThat(faults(java.util.Arrays.copyOf(broken, broken.length / 2)))
                .singleElement()
                .asString()
                .contains("读不出来");
        assertThat(faults(new byte[SheetReader.MOST_BYTES + 1]))
                .singleElement()
                .asString()
                .contains("超过 4 MB");
    }

    @Test
    void aSmallFileThatUnpacksIntoAHugeOneIsRefused() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            var blanks = new byte[1 << 20];
            for (var i = 0; i < 200; i++) {
                zip.write(blanks);
            }
        }
        assertThat(out.size()).isLessThan(1 << 20);
        assertThat(faults(out.toByteArray())).singleElement().asString().contains("读不出来");
    }

    private static List<SheetRow> read(byte[] content) {
        return SheetReader.read(LAYOUT, content);
    }

    private static List<String> faults(byte[] content) {
        var refusal = catchThrowableOfType(SheetFaulty.class, () -> read(content));
        assertThat(refusal).isNotNull();
        return refusal.faults().stream().map(CellFault::toString).toList();
    }
}
