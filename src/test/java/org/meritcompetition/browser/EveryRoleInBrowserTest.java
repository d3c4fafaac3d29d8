package org.meritcompetition.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.meritcompetition.browser.Chromium.Screen;
import org.meritcompetition.organisation.DemonstrationContacts;
import org.meritcompetition.registration.UnitAtWork;
import org.meritcompetition.season.Seasons;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Each role walks through every page that its menu offers on a PC, each once by the Tab key alone;
 * on a phone each page is walked through once.
 */
class EveryRoleInBrowserTest extends InBrowser {

    /** A page is checked once at each width, with whoever opens it first. */
    private static final Set<String> CHECKED = new HashSet<>();

    @Autowired DemonstrationContacts demonstration;
    @Autowired Seasons seasons;
    private UnitAtWork huangpu;

    /** An account, and pages beyond its menu. */
    enum Person {
        LIAISON(
                "huangpu-liaison",
                "/entries/story?entry=" + ENTRY,
                "/entries/course?entry=" + ENTRY),
        LINE_LEADER("huangpu-line-leader"),
        HEAD("huangpu-head"),
        JUDGE("judge-t03", "/entries/story?entry=" + ENTRY),
        OFFICE("office", "/entries/story?entry=" + ENTRY, "/contacts/new", "/consultations"),
        LEADER("leader", "/board"),
        ADMINISTRATOR("admin", "/admin/calendar", "/record", "/demo/clock");

        private final String account;
        private final List<String> more;

        Person(String account, String... more) {
            this.account = account;
            this.more = List.of(more);
        }
    }

    @BeforeEach
    void aUnitRegistersAndOneEntryComesBack() {
        demonstration.enter(seasons.plan("cg-2024"));
        huangpu = new UnitAtWork(stage, "huangpu");
        huangpu.plans("T03:2");
        huangpu.fillsAll();
        huangpu.signs();
        stage.settle();
        huangpu.isReviewed(ENTRY, "RETURNED", "请补充成效");
    }

    @TestFactory
    Stream<DynamicTest> every_page_can_be_used_by() {
        return Stream.of(Person.values())
                .map(it -> DynamicTest.dynamicTest(it.account, () -> everyPageCanBeUsedBy(it)));
    }

    private void everyPageCanBeUsedBy(Person person) {
        var seat = at(Screen.DESKTOP, person.account).opensTheLoginPage();
        var faults = new ArrayList<String>(faults(seat, person, "/login"));
        seat.sitsAt(Screen.DESKTOP).signsIn(password);
        for (var address : pages(seat.page(), person)) {
            seat.sitsAt(Screen.DESKTOP).opens(address);
            assertThat(seat.page().locator("h1").first()).isVisible();
            faults.addAll(faults(seat, person, address));
        }
        seat.page().context().close();
        assertThat(faults).isEmpty();
    }

    /** What is wrong with the page in front of the person, which is loaded once for both widths. */
    private static List<String> faults(Seat seat, Person person, String address) {
        var faults = new ArrayList<String>();
        for (var screen : Screen.values()) {
            var seen = !CHECKED.add(screen + address.replaceAll("[?].*", ""));
            if (seen && screen == Screen.PHONE) {
                continue;
            }
            seat.sitsAt(screen);
            if (!seen) {
                faults.addAll(Accessible.violations(seat.page()));
            }
            if (!seen && screen == Screen.DESKTOP) {
                ByKeyboard.faults(seat.page()).forEach(it -> faults.add(address + ": " + it));
            }
            if (seat.isWiderThanTheScreen()) {
                faults.add(address + " is wider than " + screen);
            }
            if (seat.readsDownAColumn()) {
                faults.add(address + " has a column of single characters on " + screen);
            }
            seat.keepsPicture(
                    "role-%s-%s%s"
                            .formatted(
                                    person.account,
                                    screen.name().toLowerCase(Locale.ROOT),
                                    address.replaceAll("[^a-zA-Z]+", "-")));
        }
        return faults;
    }

    private static Set<String> pages(Page page, Person person) {
        var pages = new LinkedHashSet<String>();
        pages.add("/");
        page.locator("nav.menu a").all().stream()
                .map(it -> it.getAttribute("href"))
                .filter(it -> !it.startsWith("/camunda"))
                .forEach(pages::add);
        pages.addAll(person.more);
        return pages;
    }

    @Test
    void a_picture_without_words_would_be_found() {
        var anybody = at(Screen.DESKTOP, LIAISON).opensTheLoginPage();
        anybody.page().evaluate("() => document.body.append(document.createElement('img'))");
        assertThat(Accessible.violations(anybody.page()))
                .singleElement()
                .asString()
                .contains("image-alt");
    }

    @Test
    void what_only_a_mouse_could_use_would_be_found() {
        var anybody = at(Screen.DESKTOP, LIAISON).opensTheLoginPage();
        assertThat(ByKeyboard.faults(anybody.page())).isEmpty();
        anybody.page()
                .evaluate(
                        "() => {document.body.insertAdjacentHTML('beforeend',"
                                + " '<span onclick=\"location.reload()\">刷新</span><a href=\"#\">不显示</a>');"
                                + " document.body.lastElementChild.style.outline = 'none'}");
        assertThat(ByKeyboard.faults(anybody.page()))
                .satisfiesExactly(
                        it -> assertThat(it).startsWith("out of reach of Tab: <span"),
                        it -> assertThat(it).startsWith("has the focus and does not show it: <a"));
    }

    @Test
    void a_liaison_takes_a_correction_back_and_sends_it_again() {
        var liaison = signedIn(LIAISON);
        liaison.opensTasklist().opens("补正").fills("项目名称", "写错的名字").submits();
        liaison.opens("/my/work");
        liaison.page().locator("form[action$='take-back'] button").first().click();
        assertThat(liaison.sees(".done")).containsText("已撤回");
        liaison.looks("30-taken-back");
        liaison.opensTasklist().opens("补正").fills("项目名称", "正确的名字").submits();
        assertThat(recordOf("project_entry", ENTRY)).containsEntry("name", "正确的名字");
    }

    @Test
    void what_is_typed_comes_back_on_another_machine() {
        var liaison = signedIn(LIAISON);
        liaison.opensTasklist().opens("补正").fills("竞赛目标", "还没写完的目标");
        assertThat(liaison.sees(".house-draft")).containsText("已自动保存");
        liaison.looks("31-draft-kept");
        var elsewhere = signedIn(LIAISON);
        var form = elsewhere.opensTasklist().opens("补正");
        assertThat(form.field("竞赛目标")).hasValue("还没写完的目标");
        assertThat(elsewhere.sees(".house-draft")).containsText("已恢复");
        elsewhere.looks("32-draft-back");
        assertThat(elsewhere.leftBehind()).doesNotContain("还没写完的目标");
        form.submits();
        assertThat(
                        stage.records()
                                .sql("select count(*) from form_draft")
                                .query(Long.class)
                                .single())
                .isZero();
    }

    @Test
    void an_office_person_lends_a_task_and_hands_it_over() {
        var office = signedIn("office");
        office.opensTasklist().claims("项目受理");
        var task = stage.task("cg-2024/T03/huangpu/2", "reviewEntry").getId();
        office.opensHomePage();
        office.page().getByText("转办与协办").first().click();
        office.looks("33-cooperation");
        office.page().locator("#lend-who").selectOption("office-2");
        office.page().locator("#lend-note").fill("请核对人员");
        office.page().locator("form[action$='/lend'] button").click();
        assertThat(office.sees(".done")).containsText("已委派");
        var colleague = signedIn("office-2");
        colleague.opens("/my/cooperation");
        colleague.page().locator("td a").first().click();
        colleague.page().locator("form[action$='/hand-back'] button").click();
        assertThat(colleague.sees(".done")).containsText("已交回");
        office.opens("/tasks/" + task);
        office.page().locator("#hand-over-who").selectOption("office-2");
        office.page().locator("form[action$='/hand-over'] button").click();
        assertThat(office.sees(".done")).containsText("已转办");
        office.looks("34-handed-over");
        assertThat(stage.task("cg-2024/T03/huangpu/2", "reviewEntry").getAssignee())
                .isEqualTo("office-2");
    }

    @Test
    void an_office_person_hands_over_in_bulk() {
        var office = signedIn("office");
        office.opens("/assignments?step=reviewEntry");
        office.page().locator("input[name=task]").first().check();
        office.page().locator("input[name=act][value=REASSIGN]").check();
        office.page().locator("#to").selectOption("office-2");
        office.page().locator("#reason").fill("人员调整");
        office.page().locator("form[action$='/preview'] button").click();
        assertThat(office.sees("h1")).containsText("转办 1 项任务");
        office.looks("35-bulk-preview");
        Accessible.check(office.page());
        office.page().locator("form[action$='/assignments'] button").click();
        assertThat(office.sees(".done")).containsText("已转办 1 项");
    }
}
