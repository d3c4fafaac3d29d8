package org.meritcompetition.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetWriterTest {

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(\"http://x\")", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"})
    void whatLooksLikeAFormulaIsWrittenAsAText(String content) throws IOException {
        try (var book = opened(layout(List.of()), List.of(List.of(content)))) {
            var cell = book.getSheet("名单").getRow(1).getCell(0);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue().strip()).isEqualTo(content.strip());
            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
        }
    }

    @Test
    void anOrdinaryTextIsNotMarked() throws IOException {
        try (var book = opened(layout(List.of()), List.of(List.of("王敏")))) {
            var style = book.getSheet("名单").getRow(1).getCell(0).getCellStyle();
            assertThat(style.getQuotePrefixed()).isFalse();
            assertThat(style.getDataFormatString()).isEqualTo("@");
        }
    }

    @Test
    void theTemplateHasAHeaderItsChoicesAndInstructions() throws IOException {
        var units = IntStream.range(0, 60).mapToObj("第%d区城管执法局"::formatted).toList();
        try (var book = opened(layout(units), List.of())) {
            assertThat(book.getSheet("名单").getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("单位");
            assertThat(book.getSheet("名单").getDataValidations())
                    .singleElement()
                    .satisfies(
                            it ->
                                    assertThat(it.getValidationConstraint().getFormula1())
                                            .isEqualTo("选项!$A$1:$A$60"));
            assertThat(book.isSheetHidden(book.getSheetIndex("选项"))).isTrue();
            assertThat(book.getSheet("填写说明").getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("一行一人。");
        }
    }

    @Test
    void aLongTableIsWrittenWhole() throws IOException {
        try (var book = opened(layout(List.of()), Collections.nCopies(20_000, List.of("王敏")))) {
            assertThat(book.getSheet("名单").getLastRowNum()).isEqualTo(20_000);
        }
    }

    private static SheetLayout layout(List<String> choices) {
        return new SheetLayout(
                "名单", List.of(SheetColumn.required("单位", 20).from(choices)), List.of("一行一人。"), 100);
    }

    private static XSSFWorkbook opened(SheetLayout layout, Iterable<List<String>> rows)
            throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(Workbooks.written(layout, rows)));
    }
}
