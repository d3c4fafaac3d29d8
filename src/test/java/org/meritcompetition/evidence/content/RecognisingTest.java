package org.meritcompetition.evidence.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.meritcompetition.evidence.SmallFiles;
import org.meritcompetition.season.plan.EvidencePlan;
import org.meritcompetition.season.plan.FileKind;
import org.meritcompetition.shared.DomainRuleViolation;

/** A file is what is in it, whatever it is called. */
class RecognisingTest {

    @TempDir Path folder;

    @Test
    void eachKindIsKnownByItsContent() throws IOException {
        assertThat(kind("审批表.pdf", SmallFiles.pdf("x"))).isEqualTo(FileKind.PDF);
        assertThat(kind("照片.JPEG", SmallFiles.image("jpg"))).isEqualTo(FileKind.JPG);
        assertThat(kind("照片.png", SmallFiles.image("png"))).isEqualTo(FileKind.PNG);
        assertThat(kind("事迹.docx", SmallFiles.docx())).isEqualTo(FileKind.DOCX);
        assertThat(kind("汇总.xlsx", SmallFiles.xlsx())).isEqualTo(FileKind.XLSX);
        assertThat(kind("事迹.doc", SmallFiles.compound("WordDocument"))).isEqualTo(FileKind.DOC);
        assertThat(kind("汇总.xls", SmallFiles.compound("Workbook"))).isEqualTo(FileKind.XLS);
        assertThat(kind("汇报.ppt", SmallFiles.compound("PowerPoint Document")))
                .isEqualTo(FileKind.PPT);
        assertThat(kind("公文.ofd", SmallFiles.zip(100, "OFD.xml", "Doc_0/Document.xml")))
                .isEqualTo(FileKind.OFD);
        assertThat(
                        kind(
                                "汇报.pptx",
                                SmallFiles.zip(100, "[Content_Types].xml", "ppt/presentation.xml")))
                .isEqualTo(FileKind.PPTX);
        assertThat(kind("宣传片.mp4", SmallFiles.mp4())).isEqualTo(FileKind.MP4);
    }

    @Test
    void aProgramOrAPageThatIsCalledPdfIsRefused() {
        refused("审批表.pdf", SmallFiles.program(), "“审批表.pdf”是可执行程序，不能上传。可以上传的类型：pdf、");
        refused("审批表.pdf", "#!/bin/sh\necho hello\n".getBytes(StandardCharsets.UTF_8), "不能上传");
        refused(
                "审批表.pdf",
                "<!DOCTYPE html><html><script>alert(1)</script></html>"
                        .getBytes(StandardCharsets.UTF_8),
                "“审批表.pdf”的内容不是允许的文件类型");
        refused("事迹.docx", SmallFiles.zip(10, "readme.txt"), "不是允许的文件类型");
    }

    @Test
    void aDocumentThatUnpacksIntoAFloodIsRefused() {
        var bomb = SmallFiles.zip(400L << 20, "[Content_Types].xml", "word/document.xml");
        assertThat(bomb.length).isLessThan(2 << 20);
        refused("事迹.docx", bomb, "文件解压后异常庞大，可能有害，没有保存。");
        var many = new String[10_001];
        Arrays.setAll(many, i -> "part" + i);
        refused("事迹.docx", SmallFiles.zip(0, many), "文件解压后异常庞大");
    }

    @Test
    void macrosAndBrokenFilesAreRefused() {
        refused(
                "事迹.docx",
                SmallFiles.zip(
                        10, "[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"),
                "文件带有宏");
        refused("汇总.xls", SmallFiles.compound("Workbook", "_VBA_PROJECT_CUR"), "文件带有宏");
        refused("事迹.docx", Arrays.copyOf(SmallFiles.docx(), 500), "文件已损坏或没有传完整");
    }

    @Test
    void theEndingOfTheNameAgreesWithTheContent() {
        refused("照片.pdf", SmallFiles.image("png"), "“照片.pdf”的内容是 PNG 文件，扩展名却是“pdf”。请把扩展名改为 .png");
    }

    @Test
    void whatTheSeasonDoesNotListIsRefused() {
        var onlyPdf = new EvidencePlan(1, 1, Set.of(FileKind.PDF), Map.of());
        assertThatThrownBy(() -> Recognising.kind(file(SmallFiles.docx()), "事迹.docx", onlyPdf))
                .isInstanceOf(DomainRuleViolation.class)
                .hasMessage("“事迹.docx”的内容不是允许的文件类型，不能上传。可以上传的类型：pdf。");
    }

    @Test
    void namesAreShownWithoutPathsAndWithoutTricks() {
        assertThat(ShownName.of("C:\\用户\\桌面\\审批表.pdf")).isEqualTo("审批表.pdf");
        assertThat(ShownName.of("../../etc/passwd")).isEqualTo("passwd");
        assertThat(ShownName.of("审批表\u202Efdp.exe")).isEqualTo("审批表fdp.exe");
        assertThat(ShownName.of("先进😀个人.jpg")).isEqualTo("先进😀个人.jpg");
        assertThat(ShownName.of(" a<b>:\"c|?*\n.png ")).isEqualTo("a_b___c___.png");
        assertThat(ShownName.of("...")).isEqualTo("未命名");
        assertThat(ShownName.of(null)).isEqualTo("未命名");
        assertThat(ShownName.of("😀".repeat(200) + ".pdf")).isEqualTo("😀".repeat(116) + ".pdf");
    }

    private FileKind kind(String name, byte[] content) throws IOException {
        return Recognising.kind(file(content), name, EvidencePlan.USUAL);
    }

    private void refused(String name, byte[] content, String sentence) {
        assertThatThrownBy(() -> kind(name, content))
                .isInstanceOf(DomainRuleViolation.class)
                .hasMessageContaining(sentence);
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(Files.createTempFile(folder, "sent", ".part"), content);
    }
}
