package org.meritcompetition.organisation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meritcompetition.EngineTest;
import org.meritcompetition.Stage;
import org.meritcompetition.organisation.AbsenceState;
import org.meritcompetition.organisation.AnnouncingAbsences;
import org.meritcompetition.organisation.ContactDetails;
import org.meritcompetition.organisation.ContactRole;
import org.meritcompetition.organisation.DemonstrationContacts;
import org.meritcompetition.organisation.KeepingContacts;
import org.meritcompetition.organisation.Role;
import org.meritcompetition.registration.UnitAtWork;
import org.meritcompetition.shared.DomainRuleViolation;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The liaison of 黄浦 is away from Monday 18 to Friday 22 March 2024, and the project owner of the
 * same unit stands in.
 */
@EngineTest
class AbsenceProcessTest {

    private static final String AWAY = "huangpu-liaison";
    private static final String KEY = "cg/absence/huangpu-liaison/1";
    private static final String LIAISONS = "cg-unit-huangpu-liaison";
    private static final LocalDate FIRST = LocalDate.of(2024, 3, 18);
    private static final LocalDate LAST = LocalDate.of(2024, 3, 22);

    @Autowired Stage stage;
    @Autowired AnnouncingAbsences absences;
    @Autowired KeepingContacts keeping;
    @Autowired DemonstrationContacts demonstration;
    @Autowired IdentityService identity;
    @Autowired TaskService tasks;

    UnitAtWork huangpu;
    String deputy;

    @BeforeEach
    void aUnitHasPlannedAndItsProjectOwnerIsOnTheContactList() {
        demonstration.enter(stage.open("seasons/cg-2024.yaml"));
        deputy = arrives("李项目", Role.PROJECT_OWNER);
        huangpu = new UnitAtWork(stage, "huangpu");
        huangpu.plans("T03:2");
    }

    @Test
    void onTheFirstDayTheDeputyTakesOverAndAfterTheLastTheTasksComeBack() {
        announces();
        stage.until("2024-03-16");
        assertThat(entries()).allMatch(it -> AWAY.equals(it.getAssignee()));
        assertThat(absences.get(KEY).state()).isEqualTo(AbsenceState.PLANNED);

        stage.until(FIRST);
        assertThat(entries()).hasSize(2).allMatch(it -> deputy.equals(it.getAssignee()));
        assertThat(groupsOf(deputy)).contains(LIAISONS);
        assertThat(groupsOf(AWAY)).containsExactly("participants");
        assertThat(absences.get(KEY).state()).isEqualTo(AbsenceState.RUNNING);

        stage.until(LAST);
        assertThat(entries()).allMatch(it -> AWAY.equals(it.getAssignee()));
        assertThat(groupsOf(deputy)).doesNotContain(LIAISONS);
        assertThat(groupsOf(AWAY)).contains(LIAISONS);
        assertThat(absences.get(KEY).state()).isEqualTo(AbsenceState.OVER);
        assertThat(stage.endOf("absence", KEY)).isEqualTo("tasksAreBack");
        assertThat(stage.passed("absence", KEY))
                .containsExactlyInAnyOrder(
                        "absenceAnnounced",
                        "absenceBegins",
                        "handToDeputy",
                        "absenceIsOver",
                        "takeBack",
                        "tasksAreBack");
    }

    @Test
    void whoDeputisesForWhoeverFillsInDoesNotComeToSign() {
        announces();
        var signing = Set.of(ContactRole.inUnit("huangpu", Role.LINE_LEADER));
        for (var person : List.of(deputy, AWAY)) {
            assertThatThrownBy(() -> keeping.appoint(person, signing, "office"))
                    .isInstanceOf(DomainRuleViolation.class)
                    .hasMessageContaining("李项目正在或将要代理黄浦区城管执法局联络员，角色这样更改后不能再代理");
        }
        absences.endEarly(AWAY, "office");
        keeping.appoint(deputy, signing, "office");
        assertThat(groupsOf(deputy)).contains("cg-unit-huangpu-line-leader");
    }

    @Test
    void whatTheDeputyHasDoneMeanwhileStaysDone() {
        announces();
        stage.until(FIRST);
        var entry = entries().get(0);
        stage.submits(deputy, entry, UnitAtWork.project("一网统管"));
        stage.until(LAST);
        assertThat(entries()).hasSize(1).allMatch(it -> AWAY.equals(it.getAssignee()));
        assertThat(stage.decided("cg-2024/T03/huangpu/1")).isEmpty();
        assertThat(
                        stage.records()
                                .sql(
                                        "select assignee_ from act_hi_taskinst where id_ = :task and end_time_ is not null")
                                .param("task", entry.getId())
                                .query(String.class)
                                .single())
                .isEqualTo(deputy);
    }

    @Test
    void tasksThatComeUpMeanwhileGoToTheDeputyAndToTheOwnerAfterwards() {
        announces();
        stage.until(FIRST);
        stage.submits(deputy, entries().get(0), UnitAtWork.project("一网统管"));
        stage.submits(deputy, entries().get(0), UnitAtWork.project("执法数据"));
        huangpu.sendsBack("请补充措施", "cg-2024/T03/huangpu/1");
        assertThat(plan().getAssignee()).isEqualTo(deputy);
        stage.until(LAST);
        assertThat(plan().getAssignee()).isEqualTo(AWAY);
    }

    @Test
    void whoComesBackEarlyHasTheTasksAtOnce() {
        announces();
        stage.until(FIRST);
        absences.endEarly(AWAY, "office");
        assertThat(entries()).hasSize(2).allMatch(it -> AWAY.equals(it.getAssignee()));
        assertThat(groupsOf(deputy)).doesNotContain(LIAISONS);
        assertThat(absences.get(KEY).state()).isEqualTo(AbsenceState.OVER);
        assertThat(stage.passed("absence", KEY))
                .contains("absenceEnded", "takeBackEarly", "absenceEndedEarly")
                .doesNotContain("takeBack");
        stage.until("2024-03-30");
        assertThat(entries()).allMatch(it -> AWAY.equals(it.getAssignee()));
    }

    @Test
    void whoDoesNotGoAtAllKeepsEverything() {
        announces();
        absences.endEarly(AWAY, "office");
        assertThat(absences.get(KEY).state()).isEqualTo(AbsenceState.CANCELLED);
        stage.until(FIRST);
        assertThat(entries()).hasSize(2).allMatch(it -> AWAY.equals(it.getAssignee()));
        assertThatThrownBy(() -> absences.endEarly(AWAY, "office"))
                .isInstanceOf(DomainRuleViolation.class)
                .hasMessageContaining("没有正在进行或将要开始的离岗");
    }

    @Test
    void theDeputyKeepsTheirOwnTasks() {
        deputy = arrives("周联络", Role.LIAISON);
        var own = entries().get(0);
        tasks.setAssignee(own.getId(), deputy);
        tasks.setAssignee(entries().get(1).getId(), AWAY);
        announces();
        stage.until(FIRST);
        assertThat(entries()).allMatch(it -> deputy.equals(it.getAssignee()));
        stage.until(LAST);
        assertThat(entries()).extracting(Task::getAssignee).containsExactlyInAnyOrder(AWAY, deputy);
        assertThat(tasks.createTaskQuery().taskId(own.getId()).singleResult().getAssignee())
                .isEqualTo(deputy);
    }

    @Test
    void theReturnedMaySeeTheTasksAndTheDeputyNoLonger() {
        announces();
        stage.until(FIRST);
        assertThat(entries()).allMatch(it -> stage.sees(deputy, it));
        assertThat(entries()).noneMatch(it -> stage.sees(AWAY, it));
        stage.until(LAST);
        assertThat(entries()).allMatch(it -> stage.sees(AWAY, it));
        assertThat(entries()).noneMatch(it -> stage.sees(deputy, it));
    }

    @Test
    void anAbsenceThatMakesNoSenseIsRefused() {
        refuses("代理人不能是本人", AWAY, AWAY, FIRST, LAST);
        refuses("结束日期早于开始日期", AWAY, deputy, LAST, FIRST);
        refuses("开始日期已经过去", AWAY, deputy, LocalDate.of(2024, 3, 14), LAST);
        refuses("离岗超过一年", AWAY, deputy, FIRST, LocalDate.of(2025, 4, 1));
        refuses("代理人应是本单位的人", AWAY, "xuhui-liaison", FIRST, LAST);
        refuses("不能同时是审签的人", AWAY, "huangpu-head", FIRST, LAST);
        refuses("通讯录中没有这个人", AWAY, "nobody", FIRST, LAST);
        announces();
        refuses("已登记过离岗", AWAY, deputy, LAST.plusDays(1), LAST.plusDays(2));
        refuses("正代理他人", deputy, arrives("周联络", Role.LIAISON), FIRST, LAST);
    }

    @Test
    void aDeputyWhoIsAwayAtTheSameTimeIsRefused() {
        var third = arrives("周联络", Role.LIAISON);
        absences.announce(deputy, third, FIRST, FIRST, "office");
        refuses("在此期间也离岗", AWAY, deputy, FIRST, LAST);
        absences.announce(AWAY, deputy, FIRST.plusDays(1), LAST, "office");
        assertThat(absences.get(KEY).deputy()).isEqualTo(deputy);
    }

    private void refuses(String why, String away, String deputy, LocalDate from, LocalDate to) {
        assertThatThrownBy(() -> absences.announce(away, deputy, from, to, "office"))
                .isInstanceOf(DomainRuleViolation.class)
                .hasMessageContaining(why);
    }

    private void announces() {
        absences.announce(AWAY, deputy, FIRST, LAST, "office");
    }

    private String arrives(String name, Role role) {
        return keeping.add(
                        "cg",
                        new ContactDetails(name, null, null, null, null, null),
                        Set.of(ContactRole.inUnit("huangpu", role)),
                        "office")
                .account();
    }

    private List<Task> entries() {
        return stage.tasks("cg-2024/unit/huangpu", "fillProjectEntry");
    }

    private Task plan() {
        return stage.task("cg-2024/unit/huangpu", "draftWorkPlan");
    }

    private List<String> groupsOf(String account) {
        return identity.createGroupQuery().groupMember(account).list().stream()
                .map(Group::getId)
                .toList();
    }
}
