package org.meritcompetition.countersigning.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.spin.json.SpinJsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.meritcompetition.EngineTest;
import org.meritcompetition.commendation.ApprovalExceptions;
import org.meritcompetition.commendation.ApprovalMeeting;
import org.meritcompetition.organisation.ContactDetails;
import org.meritcompetition.organisation.DemonstrationContacts;
import org.meritcompetition.organisation.KeepingContacts;
import org.meritcompetition.season.Seasons;
import org.meritcompetition.shared.DomainRuleViolation;
import org.springframework.beans.factory.annotation.Autowired;

/** 会签: five members vote beside each other, four are enough, more than half must agree. */
@EngineTest
class CountersigningProcessTest extends AtTheVote {

    @Autowired DemonstrationContacts demonstration;
    @Autowired KeepingContacts keeping;
    @Autowired Seasons seasons;

    private static final List<String> UNITS =
            List.of(
                    "putuo",
                    "hongkou",
                    "yangpu",
                    "minhang",
                    "baoshan",
                    "jiading",
                    "pudong",
                    "jinshan",
                    "songjiang",
                    "qingpu",
                    "fengxian",
                    "chongming",
                    "airport");

    @Test
    void whoeverSucceedsAMemberVotesUnderTheOwnName() {
        demonstration.enter(seasons.plan(SEASON));
        handedOver("leader-2", "李明");
        handedOver("leader-3", "王敏");
        start();
        assertThat(vote("2").getName()).isEqualTo("会签表决 · 李明");
        stage.submits(vote("2").getAssignee(), vote("2"));
        stage.fires(ROUND + "/3", "castVoteClosed");
        assertThat(stage.decided(ROUND + "/2")).singleElement().asString().startsWith("会签：李明已表决");
        assertThat(stage.decided(ROUND + "/3")).singleElement().asString().startsWith("会签截止，王敏未表决");
    }

    private void handedOver(String account, String name) {
        keeping.handOver(account, new ContactDetails(name, null, null, null, null, null), "admin");
    }

    @Test
    void allVoteBesideEachOtherUnseenAndEachVoteIsInTheRecord() {
        start();
        assertThat(openSeats()).containsExactly("1", "2", "3", "4", "5");
        assertThat(vote("2").getAssignee()).isEqualTo("leader-2");
        assertThat(vote("2").getName()).isEqualTo("会签表决 · 领导小组副组长");
        assertThat(stage.sees("leader-3", vote("2"))).isFalse();
        assertThat(stage.openDuties(AWARD)).doesNotContain("approveCommendations");
        votes("1");
        votes("2", "against", List.of(xuhui), "opinion", "数据有出入");
        votes("3", "abstained", List.of(huangpu));
        assertThat(stage.opens("leader-4", vote("4")).toString())
                .contains("huangpu执法科1")
                .doesNotContain("数据有出入");
        votes("4");
        votes("5");
        assertThat(stage.endOf("countersigning", ROUND)).isEqualTo("countersigned");
        assertThat(stage.endOf("countersignature", ROUND + "/2")).isEqualTo("voted");
        assertThat(stage.decided(ROUND + "/2")).containsExactly("会签：领导小组副组长已表决 leader-2");
        assertThat(stage.decided(xuhui)).noneMatch(it -> it.startsWith("会签"));
        var conclusion = stage.opens("leader", stage.task(AWARD, "approveCommendations"));
        assertThat(conclusion)
                .containsEntry("summary", "正式席位 3 个。不另行列出的话，提交后：同意表彰 3 个；不予表彰 0 个；缓议 0 个。");
        assertThat(conclusion.get("list").toString())
                .contains("通过：同意 4、不同意 1\"")
                .contains("通过：同意 4、弃权 1\"");
        assertThat(conclusion.get("members").toString()).contains("副组长").contains("数据有出入");
        concludes();
        assertThat(outcomes())
                .containsExactly(
                        "changning执法科1 APPROVED", "huangpu执法科1 APPROVED", "xuhui执法科1 APPROVED");
        assertThat(stage.decided(xuhui))
                .contains(
                        "会签：同意 leader",
                        "会签：不同意 leader-2",
                        "会签：同意 leader-3",
                        "会签：同意 leader-4",
                        "会签：同意 leader-5");
        assertThat(reasonInTheRecord(xuhui, "同意表彰")).startsWith("会签同意 4、不同意 1");
    }

    @Test
    void aSilentMemberIsRecordedAndHoldsNobodyUp() {
        start();
        assertThat(
                        runtime.createProcessInstanceQuery()
                                .processInstanceBusinessKey(ROUND + "/5#castVote")
                                .count())
                .isOne();
        for (var seat : List.of("1", "2", "3", "4")) {
            votes(seat);
        }
        assertThat(stage.openDuties(AWARD)).doesNotContain("approveCommendations");
        stage.fires(ROUND + "/5", "castVoteClosed");
        assertThat(stage.endOf("countersignature", ROUND + "/5")).isEqualTo("notVoted");
        assertThat(stage.decided(ROUND + "/5")).containsExactly("会签截止，领导小组成员三未表决 规则（自动办理）");
        assertThat(stage.opens("leader", stage.task(AWARD, "approveCommendations")).toString())
                .contains("通过：同意 4、未表决 1\"");
        concludes();
        assertThat(outcomes()).allMatch(it -> it.endsWith(" APPROVED"));
    }

    @Test
    void whereTooFewVoteTheSilentAreAskedAgainAndNothingIsConcluded() {
        start();
        votes("1");
        votes("2");
        votes("3");
        assertThatThrownBy(this::concludesBeforeItsTime)
                .isInstanceOf(DomainRuleViolation.class)
                .hasMessageContaining("还没有达到规定人数");
        closes("4");
        assertThat(stage.openDuties(AWARD)).doesNotContain("approveCommendations");
        assertThat(openSeats()).containsExactly("4", "5");
        votes("4");
        closes("5");
        assertThat(stage.endOf("countersigning", ROUND)).isEqualTo("countersigned");
        assertThat(stage.decided(ROUND + "/5")).hasSize(2);
        assertThat(records.column(String.class, "select state from countersignature order by seat"))
                .containsExactly("CAST", "CAST", "CAST", "CAST", "SILENT");
        concludes();
        assertThat(outcomes()).hasSize(3);
    }

    @Test
    void whoHasNoMajorityIsNotApprovedWhateverTheChairSays() {
        start();
        for (var seat : List.of("1", "2")) {
            votes(seat);
        }
        for (var seat : List.of("3", "4", "5")) {
            votes(seat, "against", List.of(huangpu, jingan), "opinion", "实绩不足");
        }
        stage.submits(
                "leader",
                stage.task(AWARD, "approveCommendations"),
                conclusion("refused", List.of(xuhui), "refusalReason", "另案处理", "succeed", true));
        stage.settle();
        assertThat(outcomes())
                .containsExactly(
                        "changning执法科1 APPROVED", "huangpu执法科1 REFUSED", "xuhui执法科1 REFUSED");
        assertThat(reasonInTheRecord(jingan, "退出名单")).contains("不予表彰：会签同意 2、不同意 3");
        assertThat(reasonInTheRecord(huangpu, "不予表彰"))
                .isEqualTo("会签同意 2、不同意 3、弃权 0、回避 0、未表决 0，未达到过半数同意");
        assertThat(reasonInTheRecord(xuhui, "不予表彰"))
                .isEqualTo("另案处理；会签同意 5、不同意 0、弃权 0、回避 0、未表决 0，达到过半数同意");
    }

    @Test
    void aSpareWhoHasTheVotesSucceedsWhoHasNot() {
        start();
        for (var seat : List.of("1", "2", "3")) {
            votes(seat, "against", List.of(huangpu), "opinion", "实绩不足");
        }
        votes("4");
        votes("5");
        stage.submits(
                "leader", stage.task(AWARD, "approveCommendations"), conclusion("succeed", true));
        stage.settle();
        assertThat(outcomes())
                .containsExactly(
                        "changning执法科1 APPROVED",
                        "huangpu执法科1 REFUSED",
                        "jingan执法科1 APPROVED",
                        "xuhui执法科1 APPROVED");
        assertThat(nominees.seats()).contains("huangpu执法科1 REMOVED", "jingan执法科1 FORMAL 1");
    }

    @Test
    void aVoteIsCompleteReasonedAndCastOnceByItsOwnMember() {
        start();
        refused("2", "请写明意见", "against", List.of(xuhui));
        refused(
                "2",
                "请二选一",
                "against",
                List.of(xuhui),
                "abstained",
                List.of(xuhui),
                "opinion",
                "一");
        refused(
                "2",
                "没有“cg-2024/award/T01/nowhere/C1”",
                "against",
                List.of("cg-2024/award/T01/nowhere/C1"));
        assertThatThrownBy(() -> stage.submits("leader-3", vote("2")))
                .isInstanceOf(AuthorizationException.class);
        assertThatThrownBy(() -> stage.submits("huangpu-head", vote("2")))
                .isInstanceOf(AuthorizationException.class);
        assertThat(records.rows("select * from countersignature")).isEmpty();
        stage.joins("leader-3", "cg-leading-group-2");
        stage.submits("leader-3", vote("3"));
        stage.settle();
        assertThatThrownBy(() -> stage.submits("leader-3", vote("2")))
                .hasMessageContaining("每人只有一票");
        assertThat(openSeats()).containsExactly("1", "2", "4", "5");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update countersignature set opinion = '改'",
                "delete from countersignature_voice",
                "update countersignature_voice set voice = 'AGREED'",
                "insert into countersignature_voice values ('cg-2024/countersigning/1', '%s', 'AGAINST')"
            })
    void theDatabaseKeepsAVoteAsItWasCast(String change) {
        start();
        votes("1", "against", List.of(huangpu), "opinion", "一");
        assertThatThrownBy(() -> stage.records().sql(change.formatted(xuhui)).update())
                .hasMessageMatching("(?s).*(stays as it was cast|duplicate key).*");
    }

    /** Ten tracks with three seats and a spare each. */
    @Test
    void fortyNomineesAreDecidedOnOneScreen() {
        stage.records().sql("truncate quota_plan, quota_seat cascade").update();
        for (var track = 2; track <= 10; track++) {
            for (var rank = 1; rank <= 4; rank++) {
                team("T%02d".formatted(track), UNITS.get((4 * track + rank) % UNITS.size()), rank);
            }
        }
        quotas.calculate(SEASON);
        start();
        var shown = stage.opens("leader-4", vote("4"));
        assertThat(((SpinJsonNode) shown.get("list")).elements()).hasSize(40);
        assertThat(shown)
                .containsEntry("summary", "名单共 40 个：正式 30 个，备选 10 个。“资格、征求意见与回避”一栏均为“未见问题”。");
        votes("4");
        assertThat(
                        records.column(
                                Long.class,
                                "select count(*) from countersignature_voice where voice = 'AGREED'"))
                .containsExactly(40L);
    }

    /** A unit's applications have preferences of their own. */
    private void team(String track, String unit, int rank) {
        var entry = records.project(track, unit, 1, unit + "李四");
        records.reported(entry, 7, 0, 0);
        var applied =
                records.column(
                        Long.class, "select count(*) from award_application where unit = ?", unit);
        var preference = applied.get(0).intValue() + 1;
        var name = unit + List.of("督察组", "法制科", "勤务站", "机动队").get(preference - 1);
        records.jdbc()
                .sql("update project_entry set department = ? where key = ?")
                .params(name, entry)
                .update();
        var key = records.applied(entry, "C", preference, name);
        nominees.passedDossier(key);
        nominees.rankedOnRecord(key, track, rank);
    }

    private void closes(String seat) {
        stage.fires(ROUND + "/" + seat, "castVoteClosed");
    }

    private void concludesBeforeItsTime() {
        approving.approve(
                SEASON,
                new ApprovalMeeting(LocalDate.of(2024, 12, 18), "纪要〔2024〕5号", "组长", null),
                new ApprovalExceptions(Set.of(), null, Set.of(), null, false),
                "leader");
    }

    private List<String> openSeats() {
        return List.of("1", "2", "3", "4", "5").stream()
                .filter(seat -> !stage.tasks(ROUND + "/" + seat, "castVote").isEmpty())
                .toList();
    }

    private String reasonInTheRecord(String nominee, String act) {
        return records.column(
                        String.class,
                        "select reason from record.entry where subject = ? and act = ?",
                        nominee,
                        act)
                .get(0);
    }
}
