package org.meritcompetition.vetting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meritcompetition.EngineTest;
import org.meritcompetition.Stage;
import org.meritcompetition.evaluation.process.Records;
import org.meritcompetition.season.plan.AwardCategory;
import org.meritcompetition.shared.DomainRuleViolation;
import org.meritcompetition.vetting.identity.Identity;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

/** E5 from the roll of an earlier year to the application of this one. */
@EngineTest
class RememberingHonoursTest {

    private static final String SEASON = "cg-2024";
    private static final String KEY = "cg-2024/award/unit/huangpu";

    @Autowired Stage stage;
    @Autowired RememberingHonours remembering;
    @Autowired Vetting vetting;
    @Autowired ApplicationEventPublisher events;
    private Records records;
    private String entry;

    @BeforeEach
    void aProjectThatReported() {
        stage.adopt("seasons/cg-2024.yaml");
        stage.at("2024-11-08");
        records = new Records(stage.records());
        entry = records.project("T03", "huangpu", 1, "张三", "李四");
        records.reported(entry, 7, 0, 0);
    }

    @Test
    void whoStandsOnLastYearsRollAppliesWithNewMeritOrNotAtAll() {
        roll(honour("张三", "huangpu", null, 2023));
        stage.start("award-application", KEY, "unit", "huangpu");
        var application = new HashMap<>(applying("张三"));
        assertThatThrownBy(() -> submits(application))
                .isInstanceOf(DomainRuleViolation.class)
                .hasMessageContaining("“张三”获得过2023年先进个人，1年内不重复授予");
        application.put("newMerit", "今年主持建成感知平台。");
        submits(application);
        signs();
        assertThat(finding("E5")).startsWith("FLAGGED 张三获得过2023年先进个人，申报写明了新的突出实绩");
    }

    @Test
    void aNamesakeOfAnotherUnitWithAnotherMonthOfBirthIsSomebodyElse() {
        roll(honour("张三", "xuhui", "1985-06", 2023));
        stage.start("award-application", KEY, "unit", "huangpu");
        var application = new HashMap<>(applying("张三"));
        application.put("born", "1990-01");
        submits(application);
        signs();
        assertThat(finding("E5")).isEqualTo("PASSED 张三近1年没有获得过先进个人。");
    }

    @Test
    void aRollThatIsImportedLaterIsFeltAtOnce() {
        stage.start("award-application", KEY, "unit", "huangpu");
        submits(applying("张三"));
        signs();
        assertThat(finding("E5")).startsWith("PASSED");
        roll(honour("张三", "huangpu", null, 2023));
        assertThat(finding("E5")).startsWith("REFUSED");
        assertThat(records.row("select eligible from award_application"))
                .containsEntry("eligible", false);
    }

    @Test
    void theSeasonsOwnRollCountsInTheYearsAfterIt() {
        events.publishEvent(
                new HonoursGranted(
                        SEASON,
                        "沪城管竞〔2024〕9号",
                        List.of(honour("张三", "huangpu", null, 2024).who())));
        assertThat(vetting.honours(SEASON)).isEmpty();
        assertThat(remembering.list("cg"))
                .singleElement()
                .satisfies(
                        honour -> {
                            assertThat(honour.year()).isEqualTo(2024);
                            assertThat(honour.isFromSeason()).isTrue();
                            assertThat(honour.documentNumber()).isEqualTo("沪城管竞〔2024〕9号");
                        });
    }

    @Test
    void namesakesOfOneUnitStandOnTheRollBesideEachOther() {
        var elder = honour("张三", "huangpu", "1970-01", 2024);
        var younger = honour("张三", "huangpu", "1990-05", 2024);
        events.publishEvent(
                new HonoursGranted(SEASON, "沪城管竞〔2024〕9号", List.of(elder.who(), younger.who())));
        assertThat(remembering.list("cg"))
                .extracting(it -> it.who().born())
                .containsExactlyInAnyOrder("1970-01", "1990-05");
        events.publishEvent(new HonourRevoked(SEASON, younger.who()));
        assertThat(remembering.list("cg")).filteredOn(PastHonour::isRevoked).hasSize(1);
        roll(honour("李四", "huangpu", "1970-01", 2023), honour("李四", "huangpu", "1990-05", 2023));
        refused("请勿重复导入", honour("李四", "huangpu", null, 2023));
        refused("请勿重复导入", honour("李四", "huangpu", "1990-05", 2023));
    }

    @Test
    void whatWasRevokedCountsAsNoHonour() {
        var who = honour("张三", "huangpu", null, 2024).who();
        events.publishEvent(new HonoursGranted(SEASON, "沪城管竞〔2023〕9号", List.of(who)));
        records.jdbc().sql("update past_honour set year = 2023").update();
        stage.start("award-application", KEY, "unit", "huangpu");
        assertThatThrownBy(() -> submits(applying("张三"))).hasMessageContaining("不重复授予");
        events.publishEvent(new HonourRevoked(SEASON, who));
        submits(applying("张三"));
        signs();
        assertThat(finding("E5")).startsWith("PASSED");
        assertThat(remembering.list("cg")).singleElement().matches(PastHonour::isRevoked);
    }

    @Test
    void aFaultInOneLineOfARollRefusesAllOfIt() {
        var good = honour("张三", "huangpu", null, 2023);
        refused("应为 1990 至 2023", good, honour("李四", "huangpu", null, 2024));
        refused("不是参赛单位", good, honour("李四", "nowhere", null, 2023));
        refused("请勿重复导入", good, good);
        refused("没有可以导入");
        assertThat(remembering.list("cg")).isEmpty();
        roll(good);
        refused("请勿重复导入", good);
    }

    private static HonourDraft honour(String name, String unit, String born, int year) {
        return new HonourDraft(
                new Identity(AwardCategory.INDIVIDUAL, name, unit, born), year, null);
    }

    private void roll(HonourDraft... honours) {
        remembering.importRoll(SEASON, List.of(honours), "office");
    }

    private void refused(String sentence, HonourDraft... honours) {
        assertThatThrownBy(() -> roll(honours))
                .isInstanceOf(DomainRuleViolation.class)
                .hasMessageContaining(sentence);
    }

    private Map<String, Object> applying(String name) {
        return Map.of(
                "category",
                "INDIVIDUAL",
                "person",
                entry + "#" + name,
                "deeds",
                "事迹",
                "more",
                false);
    }

    private void submits(Map<String, Object> application) {
        stage.submits("huangpu-liaison", stage.task(KEY, "applyForAward"), application);
    }

    private void signs() {
        stage.submits(
                "huangpu-line-leader", stage.task(KEY, "signApplications"), "decision", "SIGNED");
        stage.settle();
    }

    private String finding(String rule) {
        return records.column(
                        String.class,
                        "select concat(verdict, ' ', sentence) from award_application_screening where rule = ?",
                        rule)
                .get(0);
    }
}
