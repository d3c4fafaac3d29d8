package org.meritcompetition.papers.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.meritcompetition.papers.Paper;
import org.meritcompetition.papers.WordText;

/** What people wrote is put into a template as text, whatever it looks like. */
class WordTemplateTest {

    private static final List<String> FIELDS =
            List.of(
                    "参赛单位", "赛道", "项目名称", "责任部门", "责任人", "职务", "参与人员", "竞赛目标", "主要措施", "计划节点",
                    "预期成效", "联系人", "电话");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<b>粗体</b><script>alert(1)</script>",
                "=1+1",
                "@SUM(A1)",
                "{{竞赛名称}}",
                "{{@项目名称}}",
                "{{?项目}}",
                "[序号]",
                "&amp;\"'<w:p/>",
                "表情😀𠮷"
            })
    void textStaysWhatItIs(String text) throws IOException {
        var written = written(1, text);
        var rows = written.rows(0);
        assertThat(rows.get(0)).containsExactly("参赛单位（章）", text);
        assertThat(rows.get(1)).containsExactly("赛道", text, "项目名称", text);
        assertThat(rows.get(2)).containsExactly("责任部门", text, "责任人/职务", text + "/" + text);
        assertThat(rows.get(4)).containsExactly("竞赛目标", text);
    }

    @Test
    void eachProjectHasAFormOfItsOwn() throws IOException {
        var written = written(3, "文字");
        assertThat(written.tables()).isEqualTo(3);
        assertThat(written.paragraphs())
                .containsExactly(
                        "附件2", "年度竞赛", "参赛报名表", "附件2", "年度竞赛", "参赛报名表", "附件2", "年度竞赛", "参赛报名表");
    }

    @Test
    void eachLineOfATextIsAParagraph() throws IOException {
        var written = written(1, "第一行\n\n  第二行\r\n第三行");
        assertThat(written.rows(0).get(5)).containsExactly("主要措施", "第一行\n第二行\n第三行");
    }

    @Test
    void aListKeepsItsOrderAndRepeatsItsHeader() throws IOException {
        var rows =
                IntStream.rangeClosed(1, 120)
                        .mapToObj(
                                i ->
                                        Map.of(
                                                "单位", "单位" + i,
                                                "角色", "{{名单}}",
                                                "姓名", "[姓名]",
                                                "职务", "=A1",
                                                "办公电话", "",
                                                "手机", "13800000000",
                                                "邮箱", "<i>",
                                                "备注", ""))
                        .toList();
        var out = new ByteArrayOutputStream();
        WordTemplate.write(
                PaperTemplates.shipped(Paper.CONTACTS),
                Map.of("竞赛名称", "年度竞赛", WordTemplate.LIST, rows),
                out);
        var written = WordText.of(out.toByteArray());
        assertThat(written.rows(0)).hasSize(121);
        assertThat(written.repeated(0))
                .containsExactly(List.of("单位", "角色", "姓名", "职务", "办公电话", "手机", "邮箱", "备注"));
        assertThat(written.rows(0).get(120))
                .containsExactly("单位120", "{{名单}}", "[姓名]", "=A1", "", "13800000000", "<i>", "");
    }

    /** What fills templates gives the text after a placeholder no Chinese font. */
    @Test
    void theTextBesideAPlaceholderKeepsItsFont() throws IOException {
        var out = new ByteArrayOutputStream();
        WordTemplate.write(
                PaperTemplates.shipped(Paper.BRIEF_DEEDS),
                Map.of("对象", List.of(Map.of("序号", "1", "类别", "先进个人", "推荐对象", "张敏", "赛道", "法治建设"))),
                out);
        var heading = WordText.of(out.toByteArray()).runs("1．先进个人：张敏（法治建设赛道）");
        assertThat(heading)
                .hasSizeGreaterThan(4)
                .allSatisfy(
                        it ->
                                assertThat(it.getFontFamily(XWPFRun.FontCharRange.eastAsia))
                                        .isEqualTo("黑体"));
    }

    @Test
    void aPhotoIsPutWhereItBelongsOrRoomIsLeft() throws IOException {
        var without = approval(Map.of());
        assertThat(without.pictures()).isZero();
        assertThat(without.rows(0).get(0)).contains("近期免冠2寸照片");
        var with = approval(Map.of("照片", ONE_POINT));
        assertThat(with.pictures()).isEqualTo(1);
        assertThat(with.all()).doesNotContain("2寸照片");
    }

    private static final byte[] ONE_POINT =
            Base64.getDecoder()
                    .decode(
                            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");

    private static WordText approval(Map<String, Object> photo) throws IOException {
        var out = new ByteArrayOutputStream();
        WordTemplate.write(PaperTemplates.shipped(Paper.INDIVIDUAL_APPROVAL), photo, out);
        return WordText.of(out.toByteArray());
    }

    private static WordText written(int projects, String text) throws IOException {
        var fields = new HashMap<String, Object>();
        FIELDS.forEach(it -> fields.put(it, text));
        var out = new ByteArrayOutputStream();
        WordTemplate.write(
                PaperTemplates.shipped(Paper.REGISTRATION),
                Map.of("竞赛名称", "年度竞赛", "项目", Collections.nCopies(projects, fields)),
                out);
        return WordText.of(out.toByteArray());
    }
}
