package org.meritcompetition.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meritcompetition.EngineTest;
import org.meritcompetition.OverHttp;
import org.meritcompetition.Stage;
import org.meritcompetition.organisation.ContactDetails;
import org.meritcompetition.organisation.DemonstrationContacts;
import org.meritcompetition.organisation.KeepingContacts;
import org.meritcompetition.recusal.DeclaringTies;
import org.meritcompetition.recusal.TieDraft;
import org.meritcompetition.season.Seasons;
import org.meritcompetition.shared.DomainRuleViolation;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** 回避 at the acceptance: nobody of the office decides on the own unit or where a tie binds. */
@EngineTest
class RecusedReviewTest {

    private static final String SEASON = "cg-2024";
    private static final String BULK = "cg-2024/bulk/1";
    private static final String WEBAPP = "/camunda/api/engine/engine/default";
    private static final Map<String, Object> YES = Map.of("decision", "ACCEPTED");

    @Autowired Stage stage;
    @Autowired DeclaringTies ties;
    @Autowired DemonstrationContacts demonstration;
    @Autowired KeepingContacts keeping;
    @Autowired Seasons seasons;
    @Autowired ProjectEntries entries;
    @Autowired ReviewingEntries reviewing;
    @Autowired ScoringWorkPlans scoring;
    @Autowired AcceptingInBulk bulk;
    @LocalServerPort int port;
    private UnitAtWork huangpu;
    private String entry;
    private String other;

    @BeforeEach
    void theSeasonIsOpen() {
        stage.adopt("seasons/cg-2024.yaml");
        huangpu = new UnitAtWork(stage, "huangpu");
        entry = huangpu.entry("T03", 1);
        other = "cg-2024/T03/xuhui/1";
    }

    @Test
    void whoHasATieToTheUnitNeitherReadsNorTakesNorDecidesItAndTheColleagueDoes() throws Exception {
        tied("office", "huangpu", null);
        registered();
        keptFrom("office", review(entry));
        var person = new OverHttp(port).signedIn("office");
        for (var part : List.of("", "/form", "/form-variables", "/deployed-form")) {
            var path = "/task/" + review(entry).getId() + part;
            for (var answer :
                    List.of(
                            new OverHttp(port).rest("office", "GET", path, null),
                            person.send("GET", WEBAPP + path, null))) {
                assertThat(answer.statusCode()).isIn(401, 403, 404, 500);
                assertThat(answer.body()).doesNotContain("一网统管", "项目受理");
            }
        }
        for (var request : List.of("claim {\"userId\":\"office\"}", "submit-form {}")) {
            var parts = request.split(" ", 2);
            var path = "/task/%s/%s".formatted(review(entry).getId(), parts[0]);
            assertThat(new OverHttp(port).rest("office", "POST", path, parts[1]).statusCode())
                    .isIn(401, 403, 404, 500);
            assertThat(person.send("POST", WEBAPP + path, parts[1]).statusCode())
                    .isIn(401, 403, 404, 500);
        }
        assertThat(review(entry).getAssignee()).isEqualTo("office-2");
        assertThat(stage.sees("office", review(other))).isTrue();
        stage.submits("office-2", review(entry), YES);
        assertThat(entries.get(entry).decision().decidedBy()).isEqualTo("office-2");
        assertThat(stage.decided(entry)).endsWith("受理 office-2");
    }

    @Test
    void whoBelongsToTheUnitIsKeptFromItsEntriesAndItsPlan() {
        stage.joins("office", "cg-unit-huangpu-project-owner");
        registered();
        keptFrom("office", review(entry));
        keptFrom("office", plan());
        assertThat(stage.sees("office-2", plan())).isTrue();
        refused(() -> reviewing.accept(entry, "office"), "请回避");
        refused(() -> reviewing.refuse(entry, "office", "与赛道无关"), "请回避");
        refused(() -> reviewing.returnForCorrection(entry, "office", "请补充"), "请回避");
        refused(
                () -> scoring.score(SEASON, "huangpu", java.math.BigDecimal.TEN, "office"),
                "请回避，由其他人员评分");
        assertThat(entries.get(entry).status()).isEqualTo(EntryStatus.FILED);
    }

    @Test
    void aTieToOneWhoIsNamedInTheEntryBindsForThatEntryAlone() {
        registered();
        stage.records()
                .sql("update project_participant set name = '赵六' where entry = ? and name = '李四'")
                .param(entry)
                .update();
        stage.claims("office", review(entry));
        tied("office", null, "赵六");
        assertThat(review(entry).getAssignee()).isNull();
        keptFrom("office", review(entry));
        assertThat(stage.sees("office", review(other))).isTrue();
        assertThat(stage.sees("office", plan())).isTrue();
        var shown = stage.opens("office-2", review(entry));
        assertThat(shown).containsEntry("name", "一网统管");
    }

    @Test
    void whoseNameIsCorrectedToOneOfTheEntryLosesTheTask() {
        demonstration.enter(seasons.plan(SEASON));
        registered();
        stage.records()
                .sql("update project_participant set name = '赵六' where entry = ? and name = '李四'")
                .param(entry)
                .update();
        stage.claims("office", review(entry));
        keeping.correct("office", new ContactDetails("赵六", null, null, null, null, null), "admin");
        assertThat(review(entry).getAssignee()).isNull();
        keptFrom("office", review(entry));
        assertThat(stage.sees("office", review(other))).isTrue();
    }

    @Test
    void whereTheWholeOfficeIsTiedTheLeadingGroupDecides() {
        tied("office", "huangpu", null);
        stage.joins("office-2", "cg-unit-huangpu-liaison");
        registered();
        keptFrom("office-2", review(entry));
        assertThat(review(entry).getAssignee()).isEqualTo("leader");
        stage.submits("leader", review(entry), YES);
        assertThat(entries.get(entry).status()).isEqualTo(EntryStatus.ACCEPTED);
        assertThat(roleOf(entry)).isEqualTo("领导小组");
        stage.submits("leader", plan(), "score", "8.5");
        assertThat(roleOf("cg-2024/unit/huangpu")).isEqualTo("领导小组");
        assertThat(stage.sees("leader", review(other))).isFalse();
    }

    @Test
    void whereTheLastOfTheOfficeDeclaresATieTheLeadingGroupIsOfferedTheTask() {
        registered();
        tied("office", "huangpu", null);
        assertThat(stage.sees("leader", review(entry))).isFalse();
        tied("office-2", "huangpu", null);
        assertThat(stage.sees("office-2", review(entry))).isFalse();
        stage.claims("leader", review(entry));
        stage.submits("leader", review(entry), YES);
        assertThat(entries.get(entry).decision().decidedBy()).isEqualTo("leader");
    }

    @Test
    void nobodyAcceptsInBulkWhatATieBinds() {
        tied("office", "huangpu", null);
        registered();
        assertThat(bulk.choice(SEASON, "office").keptAway()).isEqualTo(1);
        assertThat(bulk.choice(SEASON, "office").open())
                .extracting(ProjectEntry::key)
                .containsExactly(other);
        assertThat(bulk.choice(SEASON, "office-2").keptAway()).isZero();
        var preview = bulk.preview(SEASON, List.of(entry, other), "office");
        assertThat(preview.keptAway()).isEqualTo(1);
        assertThat(preview.open()).extracting(ProjectEntry::key).containsExactly(other);
        refused(() -> bulk.preview(SEASON, List.of(entry), "office"), "都与您有关，请回避");
        refused(() -> bulk.decide(SEASON, List.of(entry, other), "office"), "有的与您有关，请回避");
        assertThat(bulk.list(SEASON)).isEmpty();
    }

    @Test
    void nobodyRecallsWhatATieBinds() {
        tied("office", "huangpu", null);
        registered();
        bulk.decide(SEASON, List.of(entry, other), "office-2");
        assertThat(bulk.isOpenTo("office", bulk.list(SEASON).get(0))).isFalse();
        refused(() -> bulk.recall(SEASON, BULK, "有误", "office"), "由竞赛办的其他人员撤回");
        stage.fires(BULK, "pauseOver");
        assertThat(entries.accepted(SEASON)).hasSize(2);
    }

    @Test
    void whatATieBindsSinceTheDecisionIsLeftToOthersAndStopsNothing() {
        registered();
        bulk.decide(SEASON, List.of(entry, other), "office");
        tied("office", "huangpu", null);
        stage.fires(BULK, "pauseOver");
        assertThat(entries.accepted(SEASON)).extracting(ProjectEntry::key).containsExactly(other);
        assertThat(stage.decided(BULK)).last().asString().contains("受理1个，已另行办理0个，仍待办理1个");
        stage.submits("office-2", review(entry), YES);
        assertThat(entries.accepted(SEASON)).hasSize(2);
    }

    private void registered() {
        huangpu.registers("T03:1");
        new UnitAtWork(stage, "xuhui").registers("T03:1");
    }

    private void tied(String person, String unit, String name) {
        ties.declare(SEASON, person, new TieDraft(unit, name, "近亲属"));
    }

    private Task review(String key) {
        return stage.task(key, "reviewEntry");
    }

    private Task plan() {
        return stage.task(huangpu.key(), "scoreWorkPlan");
    }

    private void keptFrom(String person, Task task) {
        assertThat(stage.sees(person, task)).isFalse();
        assertThatThrownBy(() -> stage.opens(person, task))
                .isInstanceOf(AuthorizationException.class);
        assertThatThrownBy(() -> stage.claims(person, task))
                .isInstanceOf(AuthorizationException.class);
        assertThatThrownBy(() -> stage.submits(person, task, YES))
                .isInstanceOf(AuthorizationException.class);
    }

    private String roleOf(String subject) {
        return stage.records()
                .sql("select role from record.entry where subject = ? order by number desc limit 1")
                .param(subject)
                .query(String.class)
                .single();
    }

    private static void refused(Runnable work, String sentence) {
        assertThatThrownBy(work::run)
                .isInstanceOf(DomainRuleViolation.class)
                .hasMessageContaining(sentence);
    }
}
