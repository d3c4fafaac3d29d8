package org.meritcompetition.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.meritcompetition.notification.NoticesProperties.Webhook;
import org.meritcompetition.shared.StartRefused;
import org.springframework.core.io.DefaultResourceLoader;

class WordingTest {

    @TempDir Path folder;

    @ParameterizedTest
    @EnumSource
    void everyNoticeHasWordsForEveryReader(NoticeKind kind) {
        var shipped = wording("classpath:notices");
        for (var reader : Reader.values()) {
            var words = shipped.of(kind, reader, Map.of());
            assertThat(words.title()).isNotBlank().doesNotContain("$", "[", "null");
            assertThat(words.text()).isNotBlank().doesNotContain("$", "[(", "null");
        }
    }

    @Test
    void theSameNoticeIsWordedForItsReader() {
        var shipped = wording("classpath:notices");
        var facts = Map.of("task", "单位审签", "due", "2024年4月15日");
        assertThat(shipped.of(NoticeKind.TASK_ARRIVED, Reader.UNIT, facts).text())
                .isEqualTo("您有一项新任务“单位审签”，请在2024年4月15日前填写并提交。打开任务，按表单上的说明填写即可。");
        assertThat(shipped.of(NoticeKind.TASK_ARRIVED, Reader.LEADER, facts).text())
                .isEqualTo("本单位的“单位审签”已送到您这里，请在2024年4月15日前审阅办理。需要修改的，可以退回并写明原因。");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[(${projekt})]          | 用了未知的占位符“projekt”，可用的有：place、project、reason",
                "[(${project.name})]     | 的占位符写法不对：[(${project.name})]",
                "[[${project}]]          | 的占位符写法不对：[[${project}]]",
                "[(${T(java.lang.System).exit(1)})] | 的占位符写法不对：[(${T(java.lang.System).exit(1)}",
                "[# th:utext=\"${reason}\"] | 的占位符写法不对",
                "${reason}               | 的占位符写法不对：${reason}"
            })
    void aPlaceholderThatIsUnknownOrNoPlainNameIsRefusedAtStartInOneLine(
            String placeholder, String why) throws IOException {
        write("entry-returned", "退回补正\n原因\n" + placeholder);
        assertThatThrownBy(() -> wording(folder.toUri().toString()))
                .isInstanceOf(StartRefused.class)
                .hasMessageStartingWith("通知模板 entry-returned.txt 第 3 行" + why)
                .hasMessageEndingWith("请改正后重新启动。")
                .message()
                .doesNotContain("\n");
    }

    @Test
    void aFileUnderANameThatNothingAsksForIsRefused() throws IOException {
        write("entry-retuned", "标题\n正文");
        assertThatThrownBy(() -> wording(folder.toUri().toString()))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("entry-retuned.txt 不对应任何通知");
    }

    @Test
    void aTemplateWithoutATextIsRefused() throws IOException {
        write("entry-returned", "只有标题");
        assertThatThrownBy(() -> wording(folder.toUri().toString()))
                .hasMessageContaining("没有标题和正文");
    }

    @Test
    void anOwnFolderReplacesTheShippedWordingFileByFile() throws IOException {
        write("entry-refused", "项目未受理：[(${project})]\n[(${reason})]");
        var own = wording(folder.toString().isEmpty() ? "" : folder.toUri().toString());
        assertThat(own.of(NoticeKind.ENTRY_REFUSED, Reader.UNIT, Map.of("project", "夜间执法")).title())
                .isEqualTo("项目未受理：夜间执法");
        assertThat(
                        own.of(NoticeKind.ENTRY_RETURNED, Reader.UNIT, Map.of("project", "夜间执法"))
                                .title())
                .isEqualTo("退回补正：夜间执法");
    }

    @Test
    void whatPeopleWroteCannotAddALineToATitleNorRunAsATemplate() {
        var words =
                wording("classpath:notices")
                        .of(
                                NoticeKind.ENTRY_RETURNED,
                                Reader.UNIT,
                                Map.of(
                                        "project",
                                        "夜间执法\r\nBcc: all@example.org",
                                        "reason",
                                        "[(${place})] ${place}"));
        assertThat(words.title()).isEqualTo("退回补正：夜间执法 Bcc: all@example.org");
        assertThat(words.text()).contains("[(${place})] ${place}");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name + ".txt"), text);
    }

    private static Wording wording(String templates) {
        return new Wording(
                new DefaultResourceLoader(),
                new NoticesProperties(
                        templates,
                        Duration.ZERO,
                        Duration.ZERO,
                        LocalTime.NOON,
                        Duration.ofMinutes(5),
                        "",
                        "",
                        new Webhook("", "")));
    }
}
