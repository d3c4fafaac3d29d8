package org.meritcompetition.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.meritcompetition.EngineTest;
import org.meritcompetition.Stage;
import org.meritcompetition.evaluation.AllocatingQuotas;
import org.meritcompetition.objection.process.NoticedTeams;
import org.meritcompetition.season.Seasons;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The public notice over HTTP, by people who have no account, and by programs. */
@EngineTest
class NoticePageTest {

    private static final String PAGE = "/notice/cg-2024/1";
    private static final String HUANGPU = "cg-2024/award/T01/huangpu/C1";
    private static final Pattern SEAL = Pattern.compile("name=\"seal\" value=\"([^\"]+)\"");
    private static final Pattern SUM = Pattern.compile(">(.)加(.)等于几<");
    private static final String DIGITS = "零一二三四五六七八九";

    @Autowired Stage stage;
    @Autowired Seasons seasons;
    @Autowired AllocatingQuotas quotas;
    @Autowired RuntimeService runtime;
    @LocalServerPort int port;
    private final HttpClient browser = HttpClient.newHttpClient();

    @BeforeEach
    void theListIsOnPublicNotice() {
        NoticedTeams.published(stage, seasons, quotas, runtime);
    }

    @Test
    void anybodyReadsTheNoticeAndNoSessionIsMade() throws Exception {
        var page = get(PAGE);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("拟表彰对象公示", "2024年12月18日", "2024年12月25日", "huangpu执法科1", "黄浦区城管执法局")
                .doesNotContain("13800000000", "_csrf", "退出");
        assertThat(page.headers().firstValue("set-cookie")).isEmpty();
        assertThat(page.headers().firstValue("content-security-policy")).isPresent();
        assertThat(get("/notice").body()).contains("href=\"" + PAGE + "\"");
        assertThat(get("/login").body()).contains("href=\"/notice\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/projects",
                "/record",
                "/record/cg-2024",
                "/results",
                "/honour-roll/cg-2024",
                "/camunda/app/tasklist/default/",
                "/notice/../record/cg-2024",
                "/noticeX"
            })
    void withoutSigningInNothingElseIsReached(String page) throws Exception {
        var answer = get(page);
        assertThat(answer.statusCode()).isNotEqualTo(200);
        assertThat(answer.body()).doesNotContain("huangpu执法科1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/notice/cg-2024/2", "/notice/cg-2031/1", "/notice/cg-2024/x", "/notice/x"})
    void aNoticeThatIsNotThereIsNotThere(String page) throws Exception {
        var answer = get(page);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body())
                .contains("没有找到这项公示", "href=\"/notice\"")
                .doesNotContain("href=\"/\"");
    }

    @Test
    void namesakesOfAUnitAreToldApartByTheirTracks() throws Exception {
        assertThat(get(PAGE).body()).contains("huangpu执法科1（黄浦区城管执法局，深化体制改革）</option>");
    }

    @Test
    void onceItIsOverNoNameIsReadAndNobodyIsHeard() throws Exception {
        var form = opened();
        stage.fires("cg-2024/notice/1", "noticePeriod");
        var page = get(PAGE);
        assertThat(page.statusCode()).isEqualTo(410);
        assertThat(page.body()).contains("2024年12月25日").doesNotContain("huangpu");
        assertThat(get("/notice").body())
                .contains("现在没有公示", "2024年度上海市", "审定后公示 5 个工作日", "href=\"/\"");
        var answer = post(form);
        assertThat(answer.statusCode()).isEqualTo(410);
        assertThat(answer.body()).contains("异议没有受理", "不再受理异议");
        assertThat(objections()).isEmpty();
    }

    @Test
    void anObjectionUnderARealNameIsReceived() throws Exception {
        var answer = post(opened());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("您的异议已收到");
        assertThat(answer.headers().firstValue("set-cookie")).isEmpty();
        assertThat(objections()).containsExactly("王建国 UNDER_VERIFICATION");
        assertThat(stage.tasks("cg-2024/notice/1/objection/1", "verifyObjection"))
                .extracting(Task::getName)
                .containsExactly("异议核查 · 第1号异议");
    }

    @Test
    void anAnonymousOneIsRecordedAndItsAuthorIsToldWhy() throws Exception {
        var form = opened();
        form.put("name", " ");
        assertThat(post(form).body()).contains("匿名异议不予受理");
        assertThat(objections()).containsExactly("- NOT_ACCEPTED");
    }

    @ParameterizedTest
    @CsvSource({
        "answer, 99, 算术题答得不对",
        "website, http://example.org, 提交未被接受",
        "seal, 1734480000.abcdefghij.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA, 算术题答得不对",
        "seal, nonsense, 页面已经失效",
        "nominee, cg-2024/award/T01/putuo/C1, 请从公示名单中选择",
        "nominee, '', 请从公示名单中选择",
        "statement, 太短, 至少 10 个字",
        "statement, <script>alert(1)</script>未参加, 不能含有网页代码",
        "contact, 不留, 电话号码或电子邮箱"
    })
    void whatARobotOrACarelessPersonSendsIsRefusedAndWhatWasTypedStays(
            String field, String value, String reason) throws Exception {
        var form = opened();
        form.put(field, value);
        var answer = post(form);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains(reason, "value=\"王建国\"");
        assertThat(objections()).isEmpty();
    }

    @Test
    void aFormIsSentOnceNeitherAtOnceNorHoursLaterNorForAnotherNotice() throws Exception {
        var early = typed(get(PAGE).body());
        assertThat(post(early).body()).contains("提交得太快");
        var late = opened();
        pass(7201);
        assertThat(post(late).body()).contains("页面打开的时间过长");
        var once = opened();
        assertThat(post(once).statusCode()).isEqualTo(200);
        assertThat(post(once).body()).contains("已经提交");
        assertThat(objections()).hasSize(1);
    }

    @Test
    void aScriptIsShownAsText() throws Exception {
        var form = opened();
        form.put("statement", "<script>alert('事实不符')</script>该集体未参加项目");
        form.put("answer", "99");
        assertThat(post(form).body())
                .contains("&lt;script&gt;alert")
                .doesNotContain("<script>alert");
    }

    @Test
    void whoGoesThroughTheAnswersIsStopped() throws Exception {
        var form = opened();
        form.put("answer", "99");
        HttpResponse<String> last = null;
        for (var i = 0; i < 40; i++) {
            last = post(form);
        }
        assertThat(last.body()).contains("尝试次数过多");
        pass(601);
        assertThat(post(opened()).statusCode()).isEqualTo(200);
    }

    /** The form as a person sends it some seconds after opening the page. */
    private Map<String, String> opened() throws Exception {
        pass(601);
        var form = typed(get(PAGE).body());
        pass(30);
        return form;
    }

    private void pass(long seconds) {
        stage.at(stage.clock().instant().plusSeconds(seconds));
    }

    private static Map<String, String> typed(String page) {
        var seal = SEAL.matcher(page);
        var sum = SUM.matcher(page);
        assertThat(seal.find()).isTrue();
        assertThat(sum.find()).isTrue();
        return new HashMap<>(
                Map.of(
                        "nominee", HUANGPU,
                        "name", "王建国",
                        "contact", "13800000000",
                        "statement", "该集体没有参加所报的竞赛项目。",
                        "website", "",
                        "seal", seal.group(1),
                        "answer",
                                Integer.toString(
                                        DIGITS.indexOf(sum.group(1))
                                                + DIGITS.indexOf(sum.group(2)))));
    }

    private List<String> objections() {
        return stage.records()
                .sql(
                        "select concat(coalesce(objector, '-'), ' ', state) from objection order by key")
                .query(String.class)
                .list();
    }

    private HttpResponse<String> get(String path) throws Exception {
        return browser.send(
                HttpRequest.newBuilder(address(path)).header("Accept", "text/html").build(),
                BodyHandlers.ofString());
    }

    private HttpResponse<String> post(Map<String, String> form) throws Exception {
        var body =
                form.entrySet().stream()
                        .map(
                                it ->
                                        it.getKey()
                                                + "="
                                                + URLEncoder.encode(
                                                        it.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
        return browser.send(
                HttpRequest.newBuilder(address(PAGE + "/objections"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private URI address(String path) {
        return URI.create("http://localhost:" + port + path);
    }
}
