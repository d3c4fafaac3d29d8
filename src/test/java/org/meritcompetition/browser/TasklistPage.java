package org.meritcompetition.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;

/** The task list: lists on the left, tasks in the middle, the open task's form on the right. */
final class TasklistPage {

    private final Page page;

    TasklistPage(Page page) {
        this.page = page;
        assertThat(lists().first()).isVisible();
    }

    TasklistPage choosesList(String name) {
        lists().filter(new FilterOptions().setHasText(name)).click();
        return this;
    }

    /** Opens the task whose name begins so. */
    FormPage opens(String task) {
        tasks().filter(new FilterOptions().setHasText(task)).first().click();
        assertThat(title()).containsText(task);
        return new FormPage(page);
    }

    /** Takes a task that any colleague might take, and opens it. */
    FormPage claims(String task) {
        return choosesList("待领任务").takes(task);
    }

    /** Takes one of the list that is shown, and opens it. */
    FormPage takes(String task) {
        var form = opens(task);
        page.locator(".meta .claim").click();
        assertThat(page.locator(".meta .claim")).hasCount(0);
        assertThat(form.submitButton()).isVisible();
        return form;
    }

    /** Puts the open task back where any colleague may take it. */
    void handsBack() {
        page.locator(".meta .unclaim").click();
        assertThat(page.locator(".meta .claim")).isVisible();
    }

    Locator lists() {
        return page.locator(".task-filters .name a");
    }

    Locator tasks() {
        return page.locator(".tasks-list h4.task");
    }

    Locator dates() {
        return page.locator(".tasks-list .dates");
    }

    Locator title() {
        return page.locator(".task-details h2.task");
    }

    /** Leaves the system, as at the end of a day. */
    void signsOut() {
        page.locator(".account .dropdown-toggle").click();
        page.locator(".account .logout a").click();
        page.waitForURL("**/login**");
    }
}
