package org.meritcompetition.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meritcompetition.EngineTest;
import org.meritcompetition.Stage;
import org.meritcompetition.document.CellFault;
import org.meritcompetition.document.SheetFaulty;
import org.meritcompetition.document.Workbooks;
import org.meritcompetition.engine.access.FirstPasswords;
import org.meritcompetition.season.plan.SeasonPlan;
import org.meritcompetition.shared.DomainRuleViolation;
import org.springframework.beans.factory.annotation.Autowired;

/** 通讯录导入: the list is the assignment, and every faulty cell is named before anything changes. */
@EngineTest
class ImportingContactsTest {

    private static final String HUANGPU = "黄浦区城管执法局";
    private static final String XUHUI = "徐汇区城管执法局";

    @Autowired Stage stage;
    @Autowired ImportingContacts importing;
    @Autowired Contacts contacts;
    @Autowired KeepingContacts keeping;
    @Autowired AnnouncingAbsences absences;
    @Autowired DemonstrationContacts demonstration;
    @Autowired FirstPasswords passwords;
    @Autowired IdentityService identity;

    SeasonPlan plan;

    @BeforeEach
    void theSeasonIsOpen() {
        plan = stage.open("seasons/cg-2024.yaml");
    }

    @Test
    void whoIsNewGetsAnAccountAndAPasswordToBeChanged() {
        var told = takes(list().with(HUANGPU, "联络员", "王敏", "科长", "", "13800000001"));
        assertThat(told).hasSize(1);
        var wang = told.get(0);
        assertThat(wang.account()).isEqualTo("huangpu-liaison-2");
        assertThat(wang.password()).matches("([a-z2-9]{4}-){2}[a-z2-9]{4}");
        assertThat(wang.body()).isEqualTo(HUANGPU);
        assertThat(identity.checkPassword(wang.account(), wang.password())).isTrue();
        assertThat(passwords.mustBeChangedBy(wang.account())).isTrue();
        assertThat(groupsOf(wang.account()))
                .containsExactlyInAnyOrder("participants", "cg-unit-huangpu-liaison");
        assertThat(contacts.get(wang.account()).details().post()).isEqualTo("科长");
    }

    @Test
    void onePersonInSeveralRolesIsOneAccount() {
        var told =
                takes(
                        list().with(HUANGPU, "联络员", "王敏", "", "", "13800000001")
                                .with(HUANGPU, "项目责任人", "王敏", "", "", "138-0000-0001")
                                .with(HUANGPU, "项目责任人", "李强"));
        assertThat(told).extracting(OneTimePassword::role).containsExactly("联络员、项目责任人", "项目责任人");
    }

    @Test
    void importingTheSameAgainChangesNothing() {
        var complete = ContactList.complete(plan);
        assertThat(takes(complete)).hasSize(20 * 3 + 10 + 3 + 1 + 5);
        assertThat(importing.preview("cg", complete.workbook(), true)).isEmpty();
        assertThat(takes(complete)).isEmpty();
        assertThat(contacts.missing("cg")).isEmpty();
    }

    @Test
    void whoAnswersForABodyThatIsAskedAboutTheNomineesIsOnTheListLikeEverybody() {
        var chen = takes(list().with("纪检监察机关", "征求意见部门", "陈静", "", "", "13800000009")).get(0);
        assertThat(chen.account()).startsWith("consulted-discipline");
        assertThat(groupsOf(chen.account())).contains("cg-consulted-discipline");
        assertThat(contacts.missing("cg"))
                .contains("信访部门：没有回复征求意见的人")
                .doesNotContain("纪检监察机关：没有回复征求意见的人");
        assertThat(
                        faultsOf(
                                list().with("竞赛办", "竞赛办", "周明", "", "", "13800000008")
                                        .with("公安机关", "征求意见部门", "周明", "", "", "13800000008")
                                        .workbook()))
                .anyMatch(it -> it.toString().contains("竞赛办的人不能同时是征求意见部门的人"));
    }

    @Test
    void theListThatWasTakenHomeCanBeBroughtBack() {
        takes(ContactList.complete(plan));
        var bodies = contacts.bodies("cg");
        var home =
                Workbooks.written(
                        ContactSheet.layout(bodies), ContactSheet.rows(contacts.of("cg"), bodies));
        assertThat(importing.preview("cg", home, true)).isEmpty();
    }

    @Test
    void whoIsNotOnTheListAnyMoreIsReplacedAndTheTasksFollow() {
        demonstration.enter(plan);
        var changes =
                importing.preview(
                        "cg",
                        list().with(HUANGPU, "联络员", "王敏", "", "", "13800000001").workbook(),
                        false);
        assertThat(changes).containsExactly("新增：王敏，黄浦区城管执法局联络员", "离任：黄浦区城管执法局联络员，黄浦区城管执法局联络员");
        assertThat(contacts.get("huangpu-liaison").isHere()).as("a preview").isTrue();

        var told = takes(list().with(HUANGPU, "联络员", "王敏", "", "", "13800000001"));
        assertThat(contacts.get("huangpu-liaison").isHere()).isFalse();
        assertThat(groupsOf("huangpu-liaison")).isEmpty();
        assertThat(stage.task("cg-2024/unit/huangpu", "draftWorkPlan").getAssignee())
                .isEqualTo(told.get(0).account());
        assertThat(contacts.get("xuhui-liaison").isHere()).as("not named, not touched").isTrue();
    }

    @Test
    void aSeatOfTheLeadingGroupThatTheListLeavesEmptyIsNamedBeforeAndAfter() {
        demonstration.enter(plan);
        var list = list();
        for (var member : List.of("领导小组组长", "领导小组副组长", "领导小组成员一", "李明", "领导小组成员三")) {
            list.with("领导小组", "领导小组", member);
        }
        assertThat(importing.preview("cg", list.workbook(), true))
                .containsExactly(
                        "新增：李明，领导小组",
                        "离任：领导小组成员二，领导小组",
                        "注意：导入后会签席位“领导小组成员二”没有人担任。由他人接任领导小组成员二的，请先不要导入，在通讯录中打开领导小组成员二，办理接任后再导入。");
        takes(list);
        assertThat(contacts.missing("cg"))
                .contains("领导小组：会签席位没有人担任：领导小组成员二（通讯录中的姓名须与赛季文件一致；换人请办理接任）");
    }

    @Test
    void whoeverSucceededBeforeTheImportKeepsTheSeat() {
        demonstration.enter(plan);
        keeping.handOver(
                "leader-4", new ContactDetails("李明", null, null, null, null, null), "admin");
        var list = list();
        for (var member : List.of("领导小组组长", "领导小组副组长", "领导小组成员一", "李明", "领导小组成员三")) {
            list.with("领导小组", "领导小组", member);
        }
        assertThat(importing.preview("cg", list.workbook(), true)).isEmpty();
    }

    @Test
    void whoIsKnownKeepsTheAccountAndWhatIsLeftEmpty() {
        var wang = takes(list().with(HUANGPU, "联络员", "王敏", "科长", "", "13800000001")).get(0);
        var again =
                list().with(HUANGPU, "联络员", "王敏", "", "", "", "wangmin@example.gov.cn")
                        .with(HUANGPU, "项目责任人", "王敏");
        assertThat(importing.preview("cg", again.workbook(), false))
                .containsExactly("角色改为：王敏，黄浦区城管执法局联络员、项目责任人；王敏，修改：邮箱");
        assertThat(takes(again)).isEmpty();
        var details = contacts.get(wang.account()).details();
        assertThat(details.mobile()).isEqualTo("13800000001");
        assertThat(details.post()).isEqualTo("科长");
        assertThat(details.email()).isEqualTo("wangmin@example.gov.cn");
    }

    @Test
    void whoComesBackKeepsTheAccountAndGetsANewPassword() {
        var wang = takes(list().with(HUANGPU, "联络员", "王敏", "", "", "13800000001")).get(0);
        takes(list().with(HUANGPU, "联络员", "李强", "", "", "13800000002"));
        assertThat(contacts.get(wang.account()).isHere()).isFalse();
        var back =
                takes(
                        list().with(HUANGPU, "联络员", "李强", "", "", "13800000002")
                                .with(HUANGPU, "项目责任人", "王敏", "", "", "13800000001"));
        assertThat(back).extracting(OneTimePassword::account).containsExactly(wang.account());
        assertThat(groupsOf(wang.account())).contains("cg-unit-huangpu-project-owner");
        assertThat(identity.checkPassword(wang.account(), back.get(0).password())).isTrue();
    }

    @Test
    void everyFaultyCellIsNamedAndNothingIsTakenOver() {
        var faults =
                faultsOf(
                        list().with(HUANGPU, "联络员", "王敏", "", "", "13800000001")
                                .with(HUANGPU, "赛道部门评委", "李强")
                                .with("没有这个局", "联络员", "赵六")
                                .with(XUHUI, "联络员", "钱七", "", "", "12345", "no address")
                                .with(XUHUI, "主要领导", "")
                                .workbook());
        assertThat(faults)
                .extracting(CellFault::place)
                .as("what the cells need by themselves comes first")
                .containsExactly("A4", "C6");
        var next =
                faultsOf(
                        list().with(HUANGPU, "联络员", "王敏", "", "", "13800000001")
                                .with(HUANGPU, "赛道部门评委", "李强")
                                .with(XUHUI, "联络员", "钱七", "", "", "12345", "no address")
                                .workbook());
        assertThat(next)
                .extracting(CellFault::toString)
                .containsExactly(
                        "B3：“黄浦区城管执法局”没有“赛道部门评委”这个角色，请核对单位和角色。",
                        "F4：手机应为 11 位数字，以 1 开头。",
                        "G4：邮箱应写成 name@example.com 的样子。");
        assertThat(contacts.of("cg")).isEmpty();
    }

    @Test
    void oneMobileBelongsToOnePerson() {
        assertThat(
                        faultsOf(
                                list().with(HUANGPU, "联络员", "王敏", "", "", "13800000001")
                                        .with(XUHUI, "联络员", "李强", "", "", "138 0000 0001")
                                        .workbook()))
                .extracting(CellFault::toString)
                .containsExactly("F3：手机与第 2 行王敏的相同。一个手机只能属于一个人，请核对。");
        takes(list().with(HUANGPU, "联络员", "王敏", "", "", "13800000001"));
        assertThat(faultsOf(list().with(XUHUI, "联络员", "李强", "", "", "13800000001").workbook()))
                .extracting(CellFault::toString)
                .containsExactly("F2：手机 13800000001 已登记在王敏名下。请核对；若确已换人，先在通讯录中改掉原来的手机。");
        assertThat(contacts.of("cg")).hasSize(1);
    }

    @Test
    void linesThatContradictOneAnotherAreNamed() {
        assertThat(
                        faultsOf(
                                list().with(HUANGPU, "联络员", "王敏", "科长", "", "13800000001")
                                        .with(HUANGPU, "项目责任人", "王敏", "主任", "", "13800000001")
                                        .with(HUANGPU, "联络员", "王敏")
                                        .workbook()))
                .extracting(CellFault::place)
                .containsExactly("D3", "B4");
    }

    @Test
    void nobodySignsWhatTheyFillInAndNobodyServesTwoUnits() {
        assertThat(
                        faultsOf(
                                list().with(HUANGPU, "联络员", "王敏", "", "", "13800000001")
                                        .with(HUANGPU, "分管领导", "王敏", "", "", "13800000001")
                                        .with(XUHUI, "联络员", "李强", "", "", "13800000002")
                                        .with(HUANGPU, "项目责任人", "李强", "", "", "13800000002")
                                        .workbook()))
                .extracting(CellFault::toString)
                .containsExactly("B2：填报的人（联络员、项目责任人）不能同时是审签的人（分管领导、主要领导）。", "B4：一个人不能同时在两个参赛单位任职。");
    }

    @Test
    void twoOfTheSameNameAreToldApartByTheirMobiles() {
        takes(
                list().with(HUANGPU, "项目责任人", "王敏", "", "", "13800000001")
                        .with(HUANGPU, "项目责任人", "王敏", "", "", "13800000002"));
        assertThat(contacts.of("cg")).hasSize(2);
        assertThat(faultsOf(list().with(HUANGPU, "项目责任人", "王敏").workbook()))
                .extracting(CellFault::toString)
                .containsExactly("F2：通讯录中该单位有 2 位王敏，请写上其中一位的手机。");
    }

    @Test
    void mergedCellsWrongHeadersFormulasAndTenThousandRowsAreRefused() {
        assertThat(
                        faultsOf(
                                sheet(
                                        sheet -> {
                                            Workbooks.append(sheet, ContactList.titles());
                                            Workbooks.append(sheet, List.of(HUANGPU, "联络员", "王敏"));
                                            Workbooks.append(sheet, List.of("", "项目责任人", "李强"));
                                            sheet.addMergedRegion(new CellRangeAddress(1, 2, 0, 0));
                                            Workbooks.cell(sheet, "F2").setCellFormula("1+1");
                                        })))
                .extracting(CellFault::place)
                .contains("A2:A3", "F2");
        assertThat(faultsOf(Workbooks.of("通讯录", List.of("单位", "角色", "名字"))))
                .extracting(CellFault::message)
                .contains("表头应为“姓名”，现为“名字”。请使用模板，不要改动表头。");
        assertThat(
                        faultsOf(
                                sheet(
                                        sheet -> {
                                            Workbooks.append(sheet, ContactList.titles());
                                            IntStream.range(0, 10_000)
                                                    .forEach(
                                                            it ->
                                                                    Workbooks.append(
                                                                            sheet,
                                                                            List.of(
                                                                                    HUANGPU,
                                                                                    "项目责任人",
                                                                                    "王敏")));
                                        })))
                .extracting(CellFault::toString)
                .containsExactly("整表：超过 2000 行。请核对是否选错了文件，或删去多余的行。");
        assertThat(contacts.of("cg")).isEmpty();
    }

    @Test
    void whoStillDeputisesDoesNotLeaveByAnImportAndNothingIsHalfDone() {
        demonstration.enter(plan);
        takes(list().with(HUANGPU, "项目责任人", "李强", "", "", "13800000002"));
        var deputy = "huangpu-project-owner";
        absences.announce(
                "huangpu-liaison",
                deputy,
                LocalDate.of(2024, 3, 18),
                LocalDate.of(2024, 3, 22),
                "x");
        var before = contacts.of("cg").size();
        var refusal =
                catchThrowableOfType(
                        DomainRuleViolation.class,
                        () ->
                                takes(
                                        list().with(XUHUI, "项目责任人", "新人", "", "", "13800000003")
                                                .with(HUANGPU, "项目责任人", "王敏")));
        assertThat(refusal).hasMessageContaining("李强正在或将要代理黄浦区城管执法局联络员");
        assertThat(contacts.of("cg")).hasSize(before);
        assertThat(contacts.get(deputy).isHere()).isTrue();
    }

    @Test
    void theOfficeDoesNotAppointTheOfficeOrTheLeadingGroup() {
        var file = list().with("领导小组", "领导小组", "郑局", "", "", "13800000009").workbook();
        var refusal =
                catchThrowableOfType(
                        DomainRuleViolation.class,
                        () -> importing.take("cg", file, false, "office"));
        assertThat(refusal).hasMessage(ContactRights.HIGH);
        assertThat(importing.take("cg", file, true, "admin")).hasSize(1);
        assertThat(importing.preview("cg", file, false)).as("unchanged lines pass").isEmpty();
    }

    @Test
    void aUnitWithoutAReachableContactIsNamed() {
        takes(
                list().with(HUANGPU, "联络员", "王敏")
                        .with(HUANGPU, "分管领导", "李局", "", "", "13800000002")
                        .with(HUANGPU, "主要领导", "赵局", "", "", "", "zhao@example.gov.cn"));
        assertThat(contacts.missing("cg"))
                .hasSize(20 + 10 + 3 + 2)
                .startsWith("黄浦区城管执法局：联络员王敏没有手机和邮箱", "徐汇区城管执法局：没有联络员；没有分管领导；没有主要领导");
        keeping.correct(
                contacts.of("cg").stream()
                        .filter(it -> it.name().equals("王敏"))
                        .findFirst()
                        .orElseThrow()
                        .account(),
                new ContactDetails("王敏", null, null, "13800000001", null, null),
                "office");
        assertThat(contacts.missing("cg")).noneMatch(it -> it.startsWith(HUANGPU));
    }

    private ContactList list() {
        return new ContactList(plan);
    }

    private List<OneTimePassword> takes(ContactList list) {
        return importing.take("cg", list.workbook(), true, "admin");
    }

    private List<CellFault> faultsOf(byte[] workbook) {
        var faulty =
                catchThrowableOfType(
                        SheetFaulty.class, () -> importing.take("cg", workbook, true, "admin"));
        assertThat(faulty).isNotNull();
        return faulty.faults();
    }

    private static byte[] sheet(Consumer<Sheet> by) {
        return Workbooks.made("通讯录", by);
    }

    private Set<String> groupsOf(String account) {
        return Set.copyOf(
                identity.createGroupQuery().groupMember(account).list().stream()
                        .map(it -> it.getId())
                        .toList());
    }
}
