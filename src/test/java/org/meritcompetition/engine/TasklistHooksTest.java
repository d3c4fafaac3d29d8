package org.meritcompetition.engine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What our scripts take hold of is still there in the shipped web application. */
class TasklistHooksTest {

    private static final String WEBJAR = "/META-INF/resources/webjars/camunda/";
    private static final String SHIPPED = text("lib/deps.js");
    private static final String TASKLIST = text("app/tasklist/camunda-tasklist-bootstrap.js");
    private static final String FORM_PHRASES = text("app/tasklist/scripts/form-zh.js");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Field is required",
                "Field must match pattern ",
                "Field must have minimum value of ",
                "Field must have maximum value of ",
                "Field must have minimum length of ",
                "Field must have maximum length of ",
                "Field must be a valid email",
                "Value is not a number",
                "Date and time must both be entered",
                "Please select a valid value, the two nearest valid values are ",
                "No results",
                "All values selected",
                "Nothing to show",
                "Skip to search",
                "Previous page",
                "Click to remove sorting"
            })
    void theFormViewerStillSaysWhatWeTranslate(String phrase) {
        assertThat(SHIPPED).contains(phrase);
        assertThat(FORM_PHRASES).contains(phrase);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"fjs-select-placeholder", "fjs-dropdownlist-empty", "fjs-table-nav-label"})
    void itStillSaysItInTheSamePlaces(String place) {
        assertThat(SHIPPED).contains(place);
        assertThat(FORM_PHRASES).contains(place);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cam-exclude-plugins",
                "_locales_data_",
                "camunda-form:",
                "task-detail-history",
                "tasklist.navbar.action",
                "save($event)"
            })
    void theTaskListStillHasTheHandlesThatOurScriptsUse(String handle) {
        assertThat(TASKLIST).contains(handle);
    }

    /** Our scripts reach the form's viewer through its own component tree. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "getService",
                "formFieldRegistry",
                "_getState",
                "importSchema",
                "__k",
                "_setState",
                "conditionChecker",
                "_parent"
            })
    void theFormViewerStillHasTheHandlesThatOurScriptsUseOfIt(String handle) {
        assertThat(SHIPPED).contains(handle);
        assertThat(
                        text("app/tasklist/scripts/drafts.js")
                                + text("app/tasklist/scripts/viewer.js")
                                + text("app/tasklist/scripts/hidden.js"))
                .contains(handle);
    }

    private static String text(String file) {
        try (var resource = TasklistHooksTest.class.getResourceAsStream(WEBJAR + file)) {
            return new String(resource.readAllBytes(), UTF_8);
        } catch (IOException failed) {
            throw new IllegalStateException(file, failed);
        }
    }
}
