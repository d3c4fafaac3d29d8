package org.meritcompetition.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;

/** A task's form, used by its labels as a person does. */
final class FormPage {

    private final Page page;
    private final Locator form;

    FormPage(Page page) {
        this.page = page;
        this.form = page.locator(".fjs-container");
        assertThat(form).isVisible();
    }

    /** Labels and what is written, in pairs. */
    FormPage fills(String... labelsAndTexts) {
        for (var i = 0; i < labelsAndTexts.length; i += 2) {
            field(labelsAndTexts[i]).fill(labelsAndTexts[i + 1]);
            field(labelsAndTexts[i]).press("Tab");
        }
        return this;
    }

    /** Writes a part of it into a list of choices, takes what is left, and closes the list. */
    FormPage chooses(String label, String choice) {
        field(label).fill(choice);
        form.locator(".fjs-dropdownlist-item")
                .filter(new FilterOptions().setHasText(choice))
                .click();
        field(label).press("Tab");
        return this;
    }

    /** Looks what there is to choose, and leaves the list open. */
    FormPage opensChoices(String label) {
        field(label).click();
        assertThat(form.locator(".fjs-dropdownlist")).isVisible();
        return this;
    }

    FormPage ticks(String option) {
        field(option).check();
        return this;
    }

    Locator field(String label) {
        return form.getByLabel(Pattern.compile("^\\s*" + label + "\\s*\\*?\\s*$"));
    }

    Locator text() {
        return form;
    }

    Locator submitButton() {
        return page.locator(".form-actions .btn-primary");
    }

    /** Submits, and sees that it was taken in. */
    void submits() {
        submitButton().click();
        assertThat(page.locator(".page-notifications")).containsText("已提交，这项任务已办结。");
    }

    /** Submits, and stays with the refusal. */
    Locator isRefused() {
        submitButton().click();
        var refusal = page.locator(".page-notifications .alert-danger");
        assertThat(refusal).isVisible();
        return refusal;
    }

    /** Lets Tasklist keep a draft in the browser, with the button that we hide. */
    void keepsDraft() {
        page.locator(".form-actions button[ng-click='save($event)']").dispatchEvent("click");
    }
}
