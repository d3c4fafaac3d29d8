package org.meritcompetition.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meritcompetition.evidence.SmallFiles;
import org.meritcompetition.registration.UnitAtWork;

/** Files are added where one works: beside the form of a task, and on our own page. */
class EvidenceInBrowserTest extends InBrowser {

    @BeforeEach
    void aProjectIsToBeFilledIn() {
        var huangpu = new UnitAtWork(stage, "huangpu");
        huangpu.plans("T03:1");
    }

    @Test
    void beside_the_form_of_a_task_several_files_go_up_and_are_seen() {
        var liaison = signedIn(LIAISON);
        liaison.opensTasklist().opens("填报竞赛项目");
        liaison.sees(".task-details .nav-tabs a").filter(text("附件")).click();
        assertThat(liaison.sees(".evidence-on h3")).containsText("竞赛项目");
        liaison.sees(".evidence-drop input[type=file]")
                .setInputFiles(
                        new FilePayload[] {
                            file("审批表.pdf", SmallFiles.pdf("x")),
                            file("现场照片.png", SmallFiles.image("png"))
                        });
        assertThat(liaison.sees(".evidence-files > li")).hasCount(2);
        assertThat(liaison.sees(".evidence-name"))
                .hasText(new String[] {"审批表.pdf", "现场照片.png"});
        assertThat(liaison.sees(".evidence-picture img")).isVisible();
        liaison.looks("30-tasklist-evidence");
    }

    @Test
    void on_our_own_page_a_broken_upload_is_tried_again_and_a_bad_one_is_explained() {
        var liaison = signedIn(LIAISON);
        liaison.opens("/evidence/of?subject=" + ENTRY);
        assertThat(liaison.sees(".evidence-about").first()).hasText("还没有附件。");
        liaison.isCutOffFrom("**/evidence/files?subject=*");
        add(liaison, file("成效数据.xlsx", SmallFiles.xlsx()));
        assertThat(liaison.sees(".evidence-journey")).containsText("与服务器的连接中断，文件没有传完。");
        liaison.looks("31-evidence-cut-off");
        liaison.isConnectedAgain();
        liaison.sees(".evidence-journey .evidence-link").click();
        assertThat(liaison.sees(".evidence-name")).hasText("成效数据.xlsx");

        add(
                liaison,
                file("空.pdf", new byte[0]),
                file("程序.pdf", SmallFiles.program()),
                file("新闻 <img src=x>.pdf", SmallFiles.pdf("news")));
        assertThat(liaison.sees(".evidence-journey.failed")).hasCount(2);
        assertThat(liaison.sees(".evidence-waiting")).containsText("“空.pdf”是空文件，没有内容。");
        assertThat(liaison.sees(".evidence-waiting")).containsText("“程序.pdf”是可执行程序，不能上传。");
        assertThat(liaison.sees(".evidence-name"))
                .hasText(new String[] {"成效数据.xlsx", "新闻 _img src=x_.pdf"});
        liaison.sees("main").screenshot(
                new Locator.ScreenshotOptions()
                        .setPath(java.nio.file.Path.of("target/screenshots/32-evidence.png")));

        add(liaison, file("成效数据.xlsx", SmallFiles.docx()));
        assertThat(liaison.sees(".evidence-waiting")).containsText("扩展名却是“xlsx”");
        liaison.sees("li:has-text('成效数据') .evidence-link").first().click();
        assertThat(liaison.sees(".evidence-name")).hasText(new String[] {"新闻 _img src=x_.pdf"});
    }

    @Test
    void a_file_is_dropped_onto_its_place() {
        var liaison = signedIn(LIAISON);
        liaison.opens("/evidence/of?subject=" + ENTRY);
        assertThat(liaison.sees(".evidence-drop")).isVisible();
        liaison.drops("拖来的.pdf", "application/pdf", new String(SmallFiles.pdf("dropped")));
        assertThat(liaison.sees(".evidence-name")).hasText("拖来的.pdf");
    }

    private static void add(Seat seat, FilePayload... files) {
        seat.sees(".evidence-drop input[type=file]").setInputFiles(files);
    }

    private static FilePayload file(String name, byte[] content) {
        return new FilePayload(name, "application/octet-stream", content);
    }

    private static Locator.FilterOptions text(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
