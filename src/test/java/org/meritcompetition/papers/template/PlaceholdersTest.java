package org.meritcompetition.papers.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.meritcompetition.papers.Paper;
import org.meritcompetition.shared.DomainRuleViolation;

/** A template is taken only where every placeholder of the paper is in it, and no other. */
class PlaceholdersTest {

    @ParameterizedTest
    @EnumSource
    void eachShippedTemplateFitsItsPaper(Paper paper) {
        assertThatCode(() -> Placeholders.refuseUnlessFits(paper, PaperTemplates.shipped(paper)))
                .doesNotThrowAnyException();
    }

    /** Whoever changes one draws it up anew with {@link WriteTemplates}. */
    @ParameterizedTest
    @EnumSource
    void eachShippedTemplateIsTheOneThatIsDrawnUpHere(Paper paper) throws IOException {
        assertThat(part(PaperTemplates.shipped(paper), "word/document.xml"))
                .isEqualTo(part(ShippedTemplates.of(paper).bytes(), "word/document.xml"));
    }

    @Test
    void aMissingPlaceholderIsNamed() {
        refused(
                Paper.REGISTRATION,
                changed(Paper.REGISTRATION, "{{项目名称}}", "项目名称"),
                "“参赛报名表”的模板没有采用",
                "缺少占位符 {{项目名称}}，请补上");
    }

    @Test
    void anUnknownPlaceholderIsNamedWithThoseThatThereAre() {
        refused(
                Paper.REGISTRATION,
                changed(Paper.REGISTRATION, "单位意见", "{{单位意见}}"),
                "不认识占位符 {{单位意见}}，请删去或改成下列之一",
                "{{预期成效}}");
        refused(Paper.SEATS, changed(Paper.SEATS, "[赛道]", "[赛 道]"), "缺少占位符 [赛道]", "不认识占位符 [赛 道]");
    }

    @Test
    void aBrokenPlaceholderIsQuoted() {
        refused(
                Paper.REGISTRATION,
                changed(Paper.REGISTRATION, "{{电话}}", "{{电话}"),
                "占位符写得不完整：“{{电话}”",
                "缺少占位符 {{电话}}");
    }

    /** Such a tag would make the filling of the template read a file or an address. */
    @ParameterizedTest
    @ValueSource(strings = {"{{@项目名称}}", "{{+项目名称}}", "{{#项目名称}}", "{{项目名称.class}}"})
    void aTagThatWouldDoMoreThanPutTextIsUnknown(String tag) {
        refused(Paper.REGISTRATION, changed(Paper.REGISTRATION, "{{项目名称}}", tag), tag);
    }

    @Test
    void whatIsNoWordFileIsRefused() {
        refused(Paper.SEATS, new byte[0], "打不开");
        refused(Paper.SEATS, "MZ".getBytes(StandardCharsets.US_ASCII), "打不开");
    }

    @Test
    void whatEveryTemplateMayUseIsNotAsked() {
        assertThatCode(
                        () ->
                                Placeholders.refuseUnlessFits(
                                        Paper.REGISTRATION,
                                        changed(Paper.REGISTRATION, "{{竞赛名称}}", "{{年度}}年{{分赛区}}")))
                .doesNotThrowAnyException();
    }

    private static void refused(Paper paper, byte[] template, String... said) {
        assertThatThrownBy(() -> Placeholders.refuseUnlessFits(paper, template))
                .isInstanceOf(DomainRuleViolation.class)
                .hasMessageContainingAll(said);
    }

    private static byte[] changed(Paper paper, String text, String other) {
        return EditedTemplates.changed(paper, text, other).bytes();
    }

    private static String part(byte[] file, String name) throws IOException {
        try (var in = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(in.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new IllegalStateException("no " + name);
    }
}
