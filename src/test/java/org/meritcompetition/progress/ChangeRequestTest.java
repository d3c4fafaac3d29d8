package org.meritcompetition.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meritcompetition.EngineTest;
import org.meritcompetition.Stage;
import org.meritcompetition.recusal.DeclaringTies;
import org.meritcompetition.recusal.TieDraft;
import org.meritcompetition.registration.EntryStatus;
import org.meritcompetition.registration.ProjectEntries;
import org.springframework.beans.factory.annotation.Autowired;

@EngineTest
class ChangeRequestTest {

    private static final String MODEL = "project-implementation";

    @Autowired Stage stage;
    @Autowired RepositoryService models;
    @Autowired RuntimeService runtime;
    @Autowired RequestingChanges requesting;
    @Autowired ProjectEntries entries;
    @Autowired ProgressRecord record;
    @Autowired DeclaringTies ties;
    private UnderWay season;
    private String entry;

    @BeforeEach
    void aProjectIsUnderWay() {
        season = new UnderWay(stage, models);
        entry = season.accepted("T03", "huangpu", 1);
        season.firstPeriodOpens();
    }

    @Test
    void the_office_reads_the_request_and_agrees_to_the_change() {
        asks(ChangeKind.CHANGE, "责任人调动");
        var shown = stage.opens("office", stage.task(entry, "reviewChange"));
        assertThat(shown)
                .containsEntry("requestKind", "变更项目")
                .containsEntry("requestReason", "责任人调动")
                .containsEntry("requestedOn", "2024年4月16日")
                .containsEntry("owner", "张三")
                .doesNotContainKey("decision");
        assertThat(shown.get("decisions").toString())
                .contains("CHANGED", "REFUSED")
                .doesNotContain("WITHDRAWN");

        var changed = changed();
        changed.put("owner", "李四");
        changed.put("participants", "李四、中队长、科员、是\n王五、队员、科员、是");
        stage.submits("office", stage.task(entry, "reviewChange"), changed);
        assertThat(entries.get(entry).owner()).isEqualTo("李四");
        assertThat(entries.get(entry).participants()).hasSize(2);
        assertThat(status()).isEqualTo(ChangeStatus.CHANGED);
        assertThat(goesOn()).isTrue();
    }

    @Test
    void who_is_tied_to_the_project_does_not_decide_and_where_all_are_the_leading_group_does() {
        ties.declare("cg-2024", "office", new TieDraft("huangpu", null, "原工作单位"));
        asks(ChangeKind.WITHDRAW, "人手不足");
        var task = stage.task(entry, "reviewChange");
        assertThat(task.getAssignee()).isEqualTo("office-2");
        assertThat(stage.sees("office", task)).isFalse();
        assertThatThrownBy(() -> decides("REFUSED", "请调配人手"))
                .isInstanceOf(AuthorizationException.class);
        ties.declare("cg-2024", "office-2", new TieDraft(null, "张三", "近亲属"));
        assertThat(stage.sees("office-2", task)).isFalse();
        stage.claims("leader", task);
        stage.submits("leader", task, "decision", "REFUSED", "remark", "请调配人手");
        assertThat(status()).isEqualTo(ChangeStatus.REFUSED);
        assertThat(
                        stage.records()
                                .sql("select role from record.entry where actor = 'leader'")
                                .query(String.class)
                                .list())
                .containsExactly("领导小组");
    }

    @Test
    void a_refusal_needs_a_reason_and_changes_nothing() {
        asks(ChangeKind.WITHDRAW, "人手不足");
        assertThatThrownBy(() -> decides("REFUSED", null)).hasMessage("不同意的，请填写“审核意见”。");
        decides("REFUSED", "请调配人手");
        assertThat(status()).isEqualTo(ChangeStatus.REFUSED);
        assertThat(entries.get(entry).status()).isEqualTo(EntryStatus.ACCEPTED);
        assertThat(goesOn()).isTrue();
    }

    @Test
    void a_withdrawn_project_takes_no_part_and_owes_no_report() {
        season.reports(entry, "2024-04");
        season.opens("2024-05");
        asks(ChangeKind.WITHDRAW, "任务取消");
        decides("WITHDRAWN", "同意");
        assertThat(status()).isEqualTo(ChangeStatus.WITHDRAWN);
        assertThat(entries.get(entry).status()).isEqualTo(EntryStatus.WITHDRAWN);
        assertThat(entries.get(entry).decision().decidedBy()).isEqualTo("office");
        assertThat(stage.passed(MODEL, entry)).contains("withdrawn").doesNotContain("implemented");
        assertThat(goesOn()).isFalse();
        assertThat(stage.endOf("progress-report", entry + "/2024-05")).isEqualTo("notDue");
        assertThat(season.column("select status from report_due order by key"))
                .containsExactly("MADE", "NOT_DUE");
        assertThat(record.find(entry).orElseThrow().reportsDue()).isEqualTo(1);

        season.opens("2024-06");
        assertThat(season.column("select key from report_due where period = '2024-06'")).isEmpty();
    }

    @Test
    void withdrawal_also_ends_what_the_judge_was_about_to_do() {
        stage.fires(entry, "midtermOpens");
        asks(ChangeKind.WITHDRAW, "任务取消");
        decides("WITHDRAWN", null);
        assertThat(stage.openDuties(entry)).isEmpty();
        assertThat(stage.passed(MODEL, entry)).contains("withdrawn").doesNotContain("implemented");
        assertThat(goesOn()).isFalse();
    }

    @Test
    void a_silent_office_is_urged_and_leaves_everything_as_it_was() {
        asks(ChangeKind.WITHDRAW, "人手不足");
        stage.untilUrged(entry, "reviewChange");
        assertThat(stage.openDuties(entry + "#reviewChange")).containsExactly("lineLeaderUrging");
        stage.fires(entry, "reviewChangeClosed");
        assertThat(status()).isEqualTo(ChangeStatus.UNCHANGED);
        assertThat(entries.get(entry).status()).isEqualTo(EntryStatus.ACCEPTED);
        assertThat(goesOn()).isTrue();
    }

    @Test
    void one_request_waits_at_a_time_and_a_decided_one_makes_room() {
        asks(ChangeKind.WITHDRAW, "人手不足");
        assertThatThrownBy(() -> asks(ChangeKind.CHANGE, "换人"))
                .hasMessage("该项目已有一项申请待竞赛办审核，请等审核后再提出。");
        assertThat(stage.tasks(entry, "reviewChange")).hasSize(1);
        decides("REFUSED", "请调配人手");
        asks(ChangeKind.WITHDRAW, "仍然人手不足");
        decides("WITHDRAWN", null);
        assertThat(requesting.of(entry))
                .extracting(ChangeRequest::status)
                .containsExactly(ChangeStatus.REFUSED, ChangeStatus.WITHDRAWN);
    }

    @Test
    void only_a_project_under_way_can_be_asked_about_and_with_a_reason() {
        var waiting = season.accepted("T05", "putuo", 1);
        assertThatThrownBy(
                        () -> requesting.request(waiting, ChangeKind.CHANGE, "换人", "putuo-liaison"))
                .hasMessageContaining("不在实施中");
        assertThatThrownBy(() -> asks(ChangeKind.CHANGE, " ")).hasMessage("请填写申请理由。");
        assertThatThrownBy(() -> asks(ChangeKind.CHANGE, "长".repeat(1001)))
                .hasMessageContaining("最多 1000 字");
        assertThat(season.column("select key from change_request")).isEmpty();
    }

    @Test
    void the_office_cannot_withdraw_where_a_change_was_asked() {
        asks(ChangeKind.CHANGE, "换人");
        assertThatThrownBy(() -> decides("WITHDRAWN", null))
                .hasMessageContaining("没有“WITHDRAWN”这个选项");
        assertThat(stage.openDuties(entry)).containsExactly("reviewChange");
    }

    private void asks(ChangeKind kind, String reason) {
        requesting.request(entry, kind, reason, "huangpu-liaison");
    }

    private void decides(String decision, String remark) {
        stage.submits(
                "office",
                stage.task(entry, "reviewChange"),
                "decision",
                decision,
                "remark",
                remark);
    }

    private static Map<String, Object> changed() {
        var changed = new HashMap<String, Object>();
        changed.put("decision", "CHANGED");
        changed.put("name", "一网统管");
        changed.put("department", "执法科");
        changed.put("ownerPost", "中队长");
        changed.put("goals", "目标");
        changed.put("measures", "措施");
        changed.put("milestones", "节点");
        changed.put("effects", "成效");
        changed.put("contact", "赵联");
        changed.put("phone", "1");
        return changed;
    }

    private ChangeStatus status() {
        return requesting.of(entry).get(0).status();
    }

    private boolean goesOn() {
        return runtime.createProcessInstanceQuery()
                        .processDefinitionKey(MODEL)
                        .processInstanceBusinessKey(entry)
                        .count()
                == 1;
    }
}
