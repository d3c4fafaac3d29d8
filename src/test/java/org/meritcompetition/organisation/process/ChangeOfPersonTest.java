package org.meritcompetition.organisation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meritcompetition.EngineTest;
import org.meritcompetition.Stage;
import org.meritcompetition.deadline.RungReached;
import org.meritcompetition.engine.access.FirstPasswords;
import org.meritcompetition.notification.ReadingNotices;
import org.meritcompetition.notification.Recipients;
import org.meritcompetition.organisation.ContactDetails;
import org.meritcompetition.organisation.ContactRole;
import org.meritcompetition.organisation.Contacts;
import org.meritcompetition.organisation.DemonstrationContacts;
import org.meritcompetition.organisation.HandingOutAccounts;
import org.meritcompetition.organisation.KeepingContacts;
import org.meritcompetition.organisation.OneTimePassword;
import org.meritcompetition.organisation.Role;
import org.meritcompetition.registration.UnitAtWork;
import org.meritcompetition.shared.DomainRuleViolation;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** A change of contact moves the open tasks, the reminders and the escalations. */
@EngineTest
@RecordApplicationEvents
class ChangeOfPersonTest {

    private static final String UNIT = "cg-2024/unit/huangpu";
    private static final String LADDER = UNIT + "#draftWorkPlan";

    @Autowired Stage stage;
    @Autowired KeepingContacts keeping;
    @Autowired HandingOutAccounts handingOut;
    @Autowired Contacts contacts;
    @Autowired DemonstrationContacts demonstration;
    @Autowired FirstPasswords passwords;
    @Autowired ReadingNotices reading;
    @Autowired Recipients recipients;
    @Autowired IdentityService identity;
    @Autowired JdbcClient jdbc;
    @Autowired ApplicationEvents events;

    @BeforeEach
    void theSeasonIsOpen() {
        demonstration.enter(stage.open("seasons/cg-2024.yaml"));
    }

    @Test
    void whoTakesOverHasTheOpenTasksAndWhoHasLeftHasNone() {
        var plan = stage.task(UNIT, "draftWorkPlan");
        assertThat(stage.sees("huangpu-liaison", plan)).isTrue();
        var successor = takesOver("huangpu-liaison", "王敏");
        plan = stage.task(UNIT, "draftWorkPlan");
        assertThat(plan.getAssignee()).isEqualTo(successor);
        assertThat(stage.sees(successor, plan)).isTrue();
        assertThat(stage.sees("huangpu-liaison", plan)).isFalse();
        stage.submits(successor, plan, UnitAtWork.plan("T03:1"));
        assertThat(stage.task(UNIT, "fillProjectEntry").getAssignee())
                .as("tasks that come later as well")
                .isEqualTo(successor);
    }

    @Test
    void remindersGoToWhoeverHasTheTaskNow() {
        stage.until("2024-04-08");
        var successor = takesOver("huangpu-liaison", "王敏");
        stage.until("2024-04-12");
        assertThat(reminded()).containsExactly("huangpu-liaison", successor);
        assertThat(noticesOf(successor)).contains("TASK_ARRIVED", "LAST_REMINDER");
        assertThat(unreadOf("huangpu-liaison"))
                .as("a task that is somebody else's is nothing to be told of")
                .isZero();
    }

    @Test
    void anEscalationThatWaitsMovesToTheNewLeaderAndTheNextGoesThere() {
        stage.until("2024-04-16");
        var urging = stage.task(LADDER, "lineLeaderUrging");
        assertThat(urging.getAssignee()).isEqualTo("huangpu-line-leader");
        var successor = takesOver("huangpu-line-leader", "李局");
        assertThat(stage.task(LADDER, "lineLeaderUrging").getAssignee()).isEqualTo(successor);
        var head = takesOver("huangpu-head", "赵局");
        stage.until("2024-04-18");
        assertThat(stage.task(LADDER, "headUrging").getAssignee()).isEqualTo(head);
        stage.submits(successor, stage.task(LADDER, "lineLeaderUrging"));
        assertThat(stage.openDuties(LADDER)).containsExactly("headUrging");
    }

    @Test
    void aTaskOfWhoLeavesIsOfferedToTheOthers() {
        var second = arrives("王敏", ContactRole.inUnit("huangpu", Role.LIAISON));
        var third = arrives("周联", ContactRole.inUnit("huangpu", Role.LIAISON));
        assertThat(stage.task(UNIT, "draftWorkPlan").getAssignee())
                .as("who has it keeps it")
                .isEqualTo("huangpu-liaison");
        keeping.leave("huangpu-liaison", "office");
        assertThat(stage.task(UNIT, "draftWorkPlan").getAssignee()).isNull();
        keeping.leave(third, "office");
        assertThat(stage.task(UNIT, "draftWorkPlan").getAssignee()).isEqualTo(second);
    }

    @Test
    void theOfficeLosesAndGainsPeopleInTheSameWay() {
        new UnitAtWork(stage, "huangpu").plans("T03:1");
        new UnitAtWork(stage, "huangpu").fillsAll();
        new UnitAtWork(stage, "huangpu").signs();
        var entry = "cg-2024/T03/huangpu/1";
        assertThat(stage.task(entry, "reviewEntry").getAssignee()).isNull();
        keeping.leave("office-2", "admin");
        assertThat(stage.task(entry, "reviewEntry").getAssignee()).isEqualTo("office");
    }

    @Test
    void whoeverSucceedsAMemberOfTheLeadingGroupHasThatSeatAndNotTheChairs() {
        var successor = takesOver("leader-3", "李明");
        assertThat(groupsOf(successor))
                .containsExactlyInAnyOrder("participants", "cg-leading-group-3");
        keeping.correct(successor, new ContactDetails("李鸣", null, null, null, null, null), "admin");
        assertThat(groupsOf(successor))
                .as("under the corrected name as well")
                .containsExactlyInAnyOrder("participants", "cg-leading-group-3");
        var third = takesOver(successor, "王敏");
        assertThat(groupsOf(third)).containsExactlyInAnyOrder("participants", "cg-leading-group-3");
    }

    @Test
    void aMemberComesBackOnlyWhereNobodyHasTheSeat() {
        var successor = takesOver("leader-3", "李明");
        assertThatThrownBy(() -> keeping.comeBack("leader-3", "admin"))
                .isInstanceOf(DomainRuleViolation.class)
                .hasMessage("领导小组成员一的会签席位现由李明担任，一个席位只有一人。请先为李明登记离任，再恢复。");
        keeping.leave(successor, "admin");
        keeping.comeBack("leader-3", "admin");
        assertThat(groupsOf("leader-3"))
                .containsExactlyInAnyOrder("participants", "cg-leading-group-3");
    }

    @Test
    void aMemberWhoseNameIsCorrectedToThatOfASeatHasIt() {
        keeping.leave("leader-4", "admin");
        var member = arrives("领导小组成员二二", ContactRole.ofBureau(Role.LEADING_GROUP));
        keeping.correct(
                member, new ContactDetails("领导小组成员二", null, null, null, null, null), "admin");
        assertThat(groupsOf(member))
                .containsExactlyInAnyOrder("participants", "cg-leading-group-4");
    }

    @Test
    void whoHasLeftCannotSignInAndComesBackWithANewPassword() {
        keeping.leave("huangpu-liaison", "office");
        assertThat(groupsOf("huangpu-liaison")).isEmpty();
        assertThatThrownBy(() -> keeping.leave("huangpu-liaison", "office"))
                .isInstanceOf(DomainRuleViolation.class)
                .hasMessageContaining("已经离任");
        assertThatThrownBy(() -> handingOut.resetPassword("huangpu-liaison", "office"))
                .hasMessageContaining("请先恢复在任");
        var told = keeping.comeBack("huangpu-liaison", "office");
        assertThat(identity.checkPassword("huangpu-liaison", told.password())).isTrue();
        assertThat(passwords.mustBeChangedBy("huangpu-liaison")).isTrue();
        assertThat(stage.task(UNIT, "draftWorkPlan").getAssignee()).isEqualTo("huangpu-liaison");
    }

    @Test
    void anotherRoleIsAnotherGroupAndTheChangeIsOnRecord() {
        keeping.appoint(
                "huangpu-liaison",
                Set.of(ContactRole.inUnit("huangpu", Role.PROJECT_OWNER)),
                "office");
        assertThat(groupsOf("huangpu-liaison"))
                .containsExactlyInAnyOrder("participants", "cg-unit-huangpu-project-owner");
        assertThat(stage.task(UNIT, "draftWorkPlan").getAssignee()).isNull();
        assertThat(contacts.changes("huangpu-liaison"))
                .extracting(it -> it.what() + " " + it.changedBy())
                .containsExactly("角色改为：黄浦区城管执法局联络员，黄浦区城管执法局项目责任人 office");
    }

    @Test
    void aCorrectedAddressCountsForTheNextMail() {
        keeping.correct(
                "huangpu-liaison",
                new ContactDetails("王敏", null, null, "13800000001", "wm@example.gov.cn", null),
                "office");
        assertThat(contacts.get("huangpu-liaison").name()).isEqualTo("王敏");
        assertThat(contacts.changes("huangpu-liaison").get(0).what())
                .as("what changed, not the numbers")
                .isEqualTo("修改：姓名由黄浦区城管执法局联络员改为王敏、手机、邮箱");
        assertThat(
                        identity.createUserQuery()
                                .userId("huangpu-liaison")
                                .singleResult()
                                .getLastName())
                .isEqualTo("王敏");
    }

    @Test
    void aNoticeGoesToTheAddressOnTheListAndToNobodyWhoHasLeft() {
        assertThat(recipients.of("huangpu-liaison").address())
                .isEqualTo("huangpu-liaison@demo.example");
        assertThat(recipients.of("admin").address()).as("on no list").isNull();
        var successor =
                keeping.handOver(
                                "huangpu-liaison",
                                new ContactDetails(
                                        "王敏", null, null, null, "wm@example.gov.cn", null),
                                "office")
                        .account();
        assertThat(recipients.of(successor))
                .isEqualTo(new Recipients.Recipient(successor, "王敏", "wm@example.gov.cn"));
        assertThat(recipients.of("huangpu-liaison").address()).isNull();
        assertThat(recipients.behind(List.of("cg-unit-huangpu-liaison")))
                .containsExactly(successor);
    }

    @Test
    void theDatabaseKeepsMobilesAndRolesApartAsWell() {
        jdbc.sql("update contact set mobile = '13800000001' where account = 'huangpu-liaison'")
                .update();
        assertThatThrownBy(
                        () ->
                                jdbc.sql(
                                                "update contact set mobile = '13800000001' where account = 'xuhui-head'")
                                        .update())
                .hasMessageContaining("contact_one_a_mobile");
        assertThatThrownBy(
                        () ->
                                jdbc.sql(
                                                "insert into contact_role (account, role) values ('xuhui-head', 'LIAISON')")
                                        .update())
                .hasMessageContaining("contact_role_at_its_place");
    }

    private String takesOver(String from, String name) {
        return keeping.handOver(
                        from, new ContactDetails(name, null, null, null, null, null), "office")
                .account();
    }

    private String arrives(String name, ContactRole role) {
        OneTimePassword told =
                keeping.add(
                        "cg",
                        new ContactDetails(name, null, null, null, null, null),
                        Set.of(role),
                        "office");
        return told.account();
    }

    private List<String> reminded() {
        return events.stream(RungReached.class)
                .filter(it -> it.subject().equals(UNIT))
                .map(RungReached::assignee)
                .toList();
    }

    private List<String> noticesOf(String person) {
        return jdbc.sql("select kind from notice where person = :person order by kind")
                .param("person", person)
                .query(String.class)
                .list();
    }

    private long unreadOf(String person) {
        return reading.unread(person);
    }

    private List<String> groupsOf(String account) {
        return identity.createGroupQuery().groupMember(account).list().stream()
                .map(it -> it.getId())
                .toList();
    }
}
