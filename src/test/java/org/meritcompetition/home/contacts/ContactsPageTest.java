package org.meritcompetition.home.contacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.meritcompetition.EngineTest;
import org.meritcompetition.SignedIn;
import org.meritcompetition.Stage;
import org.meritcompetition.organisation.AbsenceState;
import org.meritcompetition.organisation.AnnouncingAbsences;
import org.meritcompetition.organisation.ContactDetails;
import org.meritcompetition.organisation.ContactList;
import org.meritcompetition.organisation.ContactRights;
import org.meritcompetition.organisation.ContactRole;
import org.meritcompetition.organisation.Contacts;
import org.meritcompetition.organisation.DemonstrationContacts;
import org.meritcompetition.organisation.KeepingContacts;
import org.meritcompetition.organisation.OneTimePassword;
import org.meritcompetition.organisation.Role;
import org.meritcompetition.season.plan.SeasonPlan;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@EngineTest
class ContactsPageTest {

    private static final String OFFICE = "cg-office";
    private static final String LIAISON = "cg-unit-huangpu-liaison";
    private static final String HUANGPU = "黄浦区城管执法局";

    @Autowired Stage stage;
    @Autowired Contacts contacts;
    @Autowired KeepingContacts keeping;
    @Autowired AnnouncingAbsences absences;
    @Autowired DemonstrationContacts demonstration;
    @Autowired IdentityService identity;
    @Autowired WebApplicationContext application;

    MockMvc browser;
    SeasonPlan plan;

    @BeforeEach
    void theSeasonIsOpenAndItsPeopleAreListed() {
        plan = stage.open("seasons/cg-2024.yaml");
        demonstration.enter(plan);
        keeping.correct(
                "huangpu-liaison",
                new ContactDetails(
                        "王敏",
                        "<b>科长</b>",
                        "021-23110000",
                        "13800000001",
                        "wm@example.gov.cn",
                        null),
                "office");
        browser =
                MockMvcBuilders.webAppContextSetup(application)
                        .apply(SecurityMockMvcConfigurers.springSecurity())
                        .build();
    }

    @Test
    void theOfficeSeesEverybodyWithMaskedNumbersAndWhatPeopleWroteIsEscaped() throws Exception {
        opens(OFFICE, "/contacts")
                .andExpect(status().isOk())
                .andExpect(
                        content()
                                .string(
                                        allOf(
                                                containsString("138****0001"),
                                                containsString("w***@example.gov.cn"),
                                                containsString("021-23110000"),
                                                containsString("徐汇区城管执法局联络员"),
                                                containsString("&lt;b&gt;科长&lt;/b&gt;"),
                                                not(containsString("<b>科长")),
                                                not(containsString("13800000001")))));
        opens(OFFICE, "/contacts?body=" + HUANGPU)
                .andExpect(content().string(containsString("王敏")))
                .andExpect(content().string(not(containsString("徐汇区城管执法局联络员"))));
    }

    @Test
    void aUnitSeesItsOwnPeopleOnly() throws Exception {
        opens("cg-unit-huangpu-head", "/contacts")
                .andExpect(
                        content()
                                .string(
                                        allOf(
                                                containsString("王敏"),
                                                containsString("138****0001"),
                                                not(containsString("徐汇区")),
                                                not(containsString("从 Excel 导入")),
                                                not(containsString("通知不到")))));
        opens("cg-unit-huangpu-head", "/contacts/huangpu-liaison")
                .andExpect(content().string(not(containsString("13800000001"))))
                .andExpect(content().string(not(containsString("重置密码"))));
        opens("cg-unit-xuhui-liaison", "/contacts/huangpu-liaison")
                .andExpect(status().isNotFound());
        opens("cg-track-T01", "/contacts/huangpu-liaison").andExpect(status().isNotFound());
        opens("cg-track-T01", "/contacts")
                .andExpect(content().string(not(containsString("王敏"))))
                .andExpect(content().string(containsString("组织人事处")));
    }

    @Test
    void strangersOfAnotherDivisionSeeNobody() throws Exception {
        SignedIn.stranger(
                identity,
                "xx-office",
                stranger -> {
                    browser.perform(get("/contacts").with(stranger))
                            .andExpect(content().string(not(containsString("王敏"))));
                    browser.perform(get("/contacts/huangpu-liaison").with(stranger))
                            .andExpect(status().isNotFound());
                    browser.perform(get("/contacts/table?division=cg").with(stranger))
                            .andExpect(status().isForbidden());
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/contacts/new",
                "/contacts/import",
                "/contacts/template",
                "/contacts/table"
            })
    void unitsAndJudgesDoNotKeepTheList(String page) throws Exception {
        opens(LIAISON, page).andExpect(status().isForbidden());
        opens("cg-track-T01", page).andExpect(status().isForbidden());
        opens("cg-leading-group", page).andExpect(status().isForbidden());
        opens(OFFICE, page).andExpect(status().isOk());
    }

    @ParameterizedTest
    @CsvSource({
        "cg-unit-huangpu-liaison, huangpu-head, handover",
        "cg-unit-huangpu-liaison, huangpu-head, password",
        "cg-unit-huangpu-liaison, huangpu-head, leave",
        "cg-unit-huangpu-liaison, huangpu-liaison, roles",
        "cg-unit-huangpu-liaison, huangpu-head, absence/end",
        "cg-unit-huangpu-head, huangpu-liaison, details",
        "cg-unit-huangpu-head, huangpu-liaison, password",
        "cg-leading-group, leader, password",
        "cg-office, leader, password",
        "cg-office, office-2, roles",
        "cg-office, leader, absence/end",
    })
    void nobodyChangesWhatIsNotTheirs(String group, String account, String what) throws Exception {
        browser.perform(
                        post("/contacts/%s/%s".formatted(account, what))
                                .with(csrf())
                                .with(SignedIn.as(group))
                                .param("name", "某人")
                                .param("role", "HEAD|" + HUANGPU))
                .andExpect(status().isForbidden());
        assertThat(contacts.get(account).isHere()).isTrue();
        assertThat(contacts.get(account).name()).isNotEqualTo("某人");
        assertThat(contacts.changes("huangpu-head")).isEmpty();
    }

    @Test
    void aRequestFromElsewhereIsRefused() throws Exception {
        browser.perform(post("/contacts/huangpu-head/leave").with(SignedIn.as(OFFICE)))
                .andExpect(status().isForbidden());
    }

    @Test
    void theLiaisonCorrectsTheUnitsNumbers() throws Exception {
        var head = contacts.get("huangpu-head").name();
        opens(LIAISON, "/contacts/huangpu-liaison")
                .andExpect(content().string(containsString("13800000001")));
        does(LIAISON, "huangpu-head/details", "name", head, "mobile", "13800000001")
                .andExpect(flash().attribute("refusal", "手机 13800000001 已登记在王敏名下，请核对。"));
        does(LIAISON, "huangpu-head/details", "name", head, "mobile", "1380000")
                .andExpect(flash().attribute("refusal", "手机应为 11 位数字，以 1 开头。"));
        does(LIAISON, "huangpu-head/details", "name", head, "mobile", "13800000002")
                .andExpect(flash().attribute("done", "已保存。"));
        assertThat(contacts.get("huangpu-head").details().mobile()).isEqualTo("13800000002");
        assertThat(contacts.changes("huangpu-head").get(0).changedBy())
                .isEqualTo("huangpu-liaison");
    }

    @Test
    void theOfficeHandsALiaisonsWorkOver() throws Exception {
        var told =
                passwords(
                        does(
                                OFFICE,
                                "huangpu-liaison/handover",
                                "name",
                                "李强",
                                "email",
                                "lq@example.gov.cn"));
        assertThat(told).hasSize(1);
        var successor = told.get(0).account();
        assertThat(stage.task("cg-2024/unit/huangpu", "draftWorkPlan").getAssignee())
                .isEqualTo(successor);
        opens(OFFICE, "/contacts/huangpu-liaison")
                .andExpect(content().string(containsString("已离任")))
                .andExpect(content().string(containsString("由李强接任")))
                .andExpect(content().string(containsString("恢复在任")));
        does(OFFICE, "huangpu-liaison/leave")
                .andExpect(flash().attribute("refusal", containsString("已经离任")));
        assertThat(passwords(does(OFFICE, "huangpu-liaison/back"))).hasSize(1);
        assertThat(contacts.get("huangpu-liaison").isHere()).isTrue();
    }

    @Test
    void rolesAreTickedAndPasswordsRenewed() throws Exception {
        does(
                        OFFICE,
                        "huangpu-liaison/roles",
                        "role",
                        "LIAISON|" + HUANGPU,
                        "role",
                        "HEAD|" + HUANGPU)
                .andExpect(flash().attribute("refusal", containsString("不能同时是审签的人")));
        does(OFFICE, "huangpu-liaison/roles").andExpect(flash().attribute("refusal", "请至少选择一个角色。"));
        does(OFFICE, "huangpu-liaison/roles", "role", "JUDGE|" + HUANGPU)
                .andExpect(flash().attribute("refusal", containsString("没有这个角色")));
        does(
                        OFFICE,
                        "huangpu-liaison/roles",
                        "role",
                        "LIAISON|" + HUANGPU,
                        "role",
                        "PROJECT_OWNER|" + HUANGPU)
                .andExpect(flash().attribute("done", containsString("角色已更改")));
        assertThat(contacts.get("huangpu-liaison").roles()).hasSize(2);
        var told = passwords(does(OFFICE, "huangpu-liaison/password"));
        assertThat(identity.checkPassword("huangpu-liaison", told.get(0).password())).isTrue();
    }

    @Test
    void somebodyNewIsEnteredAndThePasswordIsShownOnce() throws Exception {
        opens(OFFICE, "/contacts/new").andExpect(content().string(containsString("组织人事处")));
        add(OFFICE, HUANGPU, "JUDGE", "李强")
                .andExpect(flash().attribute("refusal", containsString("没有这个角色")));
        add(OFFICE, "领导小组", "LEADING_GROUP", "郑局").andExpect(status().isForbidden());
        var told = passwords(add(OFFICE, HUANGPU, "PROJECT_OWNER", "李强"));
        browser.perform(
                        get("/contacts/passwords")
                                .with(SignedIn.as(OFFICE))
                                .flashAttr("passwords", told))
                .andExpect(header().string("Cache-Control", "no-store"))
                .andExpect(content().string(containsString(told.get(0).password())))
                .andExpect(content().string(containsString("huangpu-project-owner")));
        opens(OFFICE, "/contacts/passwords")
                .andExpect(content().string(not(containsString(told.get(0).password()))));
    }

    @Test
    void whoGoesAwayNamesADeputyAndComesBack() throws Exception {
        keeping.add(
                "cg",
                new ContactDetails("李强", null, null, null, null, null),
                Set.of(ContactRole.inUnit("huangpu", Role.PROJECT_OWNER)),
                "office");
        opens(LIAISON, "/contacts/huangpu-liaison")
                .andExpect(content().string(containsString("登记离岗")))
                .andExpect(content().string(containsString("李强")))
                .andExpect(content().string(not(containsString("value=\"huangpu-head\""))));
        does(
                        LIAISON,
                        "huangpu-liaison/absence",
                        "deputy",
                        "huangpu-head",
                        "from",
                        "2024-03-18",
                        "to",
                        "2024-03-22")
                .andExpect(flash().attribute("refusal", containsString("不能同时是审签的人")));
        does(
                        LIAISON,
                        "huangpu-liaison/absence",
                        "deputy",
                        "huangpu-project-owner",
                        "from",
                        "2024-03-18",
                        "to",
                        "2024-03-22")
                .andExpect(flash().attribute("done", containsString("已登记离岗")));
        stage.until("2024-03-18");
        opens(OFFICE, "/contacts")
                .andExpect(content().string(containsString("3月18日至3月22日离岗，李强代理")));
        opens(OFFICE, "/contacts/huangpu-liaison")
                .andExpect(content().string(containsString("3月18日至3月22日离岗，李强代理")));
        opens("cg-unit-huangpu-head", "/contacts/huangpu-liaison")
                .andExpect(content().string(containsString("提前返岗")));
        does("cg-unit-huangpu-head", "huangpu-liaison/absence/end")
                .andExpect(flash().attribute("done", containsString("任务已交还本人")));
        assertThat(absences.get("cg/absence/huangpu-liaison/1").state())
                .isEqualTo(AbsenceState.OVER);
    }

    /**
     * By the name one holds a seat of the leading group, and must keep away from what names one.
     */
    @ParameterizedTest
    @CsvSource({"cg-unit-huangpu-liaison, huangpu-head", "cg-leading-group, leader"})
    void whoDoesNotKeepTheListChangesNoName(String group, String account) throws Exception {
        var before = contacts.get(account).name();
        opens(group, "/contacts/" + account)
                .andExpect(content().string(containsString("readonly=\"readonly\"")));
        does(group, account + "/details", "name", before + " 某")
                .andExpect(flash().attribute("refusal", ContactRights.NAME));
        assertThat(contacts.get(account).name()).isEqualTo(before);
    }

    @Test
    void whomNobodyReachesIsOnTheOfficesPage() throws Exception {
        opens(OFFICE, "/contacts").andExpect(content().string(not(containsString("通知不到"))));
        does(OFFICE, "huangpu-head/details", "name", "赵局");
        opens(OFFICE, "/contacts")
                .andExpect(content().string(containsString("1 个单位缺人或通知不到")))
                .andExpect(content().string(containsString("黄浦区城管执法局：主要领导赵局没有手机和邮箱")));
    }

    @Test
    void aListIsPreviewedAndTakenOver() throws Exception {
        var file = new ContactList(plan).with(HUANGPU, "项目责任人", "李强", "", "", "13800000002");
        var session = new MockHttpSession();
        uploads(file.workbook(), session)
                .andExpect(redirectedUrl("/contacts/import?division=cg"))
                .andExpect(flash().attribute("preview", List.of("新增：李强，黄浦区城管执法局项目责任人")));
        assertThat(contacts.find("huangpu-project-owner")).isEmpty();
        var told = passwords(confirms(session));
        assertThat(told)
                .extracting(OneTimePassword::account)
                .containsExactly("huangpu-project-owner");
        confirms(session).andExpect(flash().attribute("refusal", "请重新选择文件上传。"));
        uploads(file.workbook(), session)
                .andExpect(flash().attribute("done", containsString("没有需要更改的")));
    }

    @Test
    void aFaultyListChangesNothingAndCannotBeConfirmed() throws Exception {
        var session = new MockHttpSession();
        uploads(new ContactList(plan).with(HUANGPU, "项目责任人", "李强").workbook(), session);
        uploads(
                        new ContactList(plan)
                                .with(HUANGPU, "项目责任人", "李强", "", "", "1")
                                .with(HUANGPU, "项目责任人", "王<b>")
                                .workbook(),
                        session)
                .andExpect(flash().attribute("faults", Matchers.hasSize(2)));
        confirms(session).andExpect(flash().attribute("refusal", "请重新选择文件上传。"));
        assertThat(contacts.find("huangpu-project-owner")).isEmpty();
        uploads("not a workbook".getBytes(), session)
                .andExpect(flash().attribute("faults", Matchers.not(Matchers.empty())));
    }

    @Test
    void theOfficesListDoesNotReachTheLeadingGroup() throws Exception {
        uploads(new ContactList(plan).with("领导小组", "领导小组", "郑局").workbook(), new MockHttpSession())
                .andExpect(flash().attribute("refusal", containsString("只能由系统管理员增减")));
    }

    @Test
    void theMenuLeadsThere() throws Exception {
        opens(LIAISON, "/")
                .andExpect(content().string(containsString("href=\"/contacts\"")))
                .andExpect(content().string(containsString("href=\"/account/password\"")))
                .andExpect(content().string(not(containsString("href=\"/bottlenecks\""))));
        opens(OFFICE, "/").andExpect(content().string(containsString("href=\"/bottlenecks\"")));
    }

    private ResultActions opens(String group, String page) throws Exception {
        return browser.perform(get(page).with(SignedIn.as(group)));
    }

    private ResultActions does(String group, String what, String... pairs) throws Exception {
        return browser.perform(
                with(post("/contacts/" + what), pairs).with(csrf()).with(SignedIn.as(group)));
    }

    private ResultActions add(String group, String body, String role, String name)
            throws Exception {
        return browser.perform(
                with(
                                post("/contacts/new"),
                                "division",
                                "cg",
                                "body",
                                body,
                                "role",
                                role,
                                "name",
                                name)
                        .with(csrf())
                        .with(SignedIn.as(group)));
    }

    private static MockHttpServletRequestBuilder with(
            MockHttpServletRequestBuilder request, String... pairs) {
        for (var i = 0; i < pairs.length; i += 2) {
            request.param(pairs[i], pairs[i + 1]);
        }
        return request;
    }

    private ResultActions uploads(byte[] content, MockHttpSession session) throws Exception {
        var request =
                multipart("/contacts/import")
                        .file(new MockMultipartFile("file", "contacts.xlsx", null, content));
        request.param("division", "cg").session(session).with(csrf()).with(SignedIn.as(OFFICE));
        return browser.perform(request);
    }

    private ResultActions confirms(MockHttpSession session) throws Exception {
        return browser.perform(
                post("/contacts/import/confirm")
                        .session(session)
                        .param("division", "cg")
                        .with(csrf())
                        .with(SignedIn.as(OFFICE)));
    }

    @SuppressWarnings("unchecked")
    private static List<OneTimePassword> passwords(ResultActions answer) throws Exception {
        return (List<OneTimePassword>)
                answer.andExpect(redirectedUrl("/contacts/passwords"))
                        .andReturn()
                        .getFlashMap()
                        .get("passwords");
    }
}
