package org.meritcompetition.rehearsal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.spin.plugin.variable.value.JsonValue;
import org.meritcompetition.engine.gateway.DeployedForm;
import org.meritcompetition.engine.gateway.FieldVisibility;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Opens, fills and submits forms as the people whose tasks they are, with their grants and through
 * the same gate.
 */
@Component
@Profile("rehearse")
class Participants {

    /** The number of a judge ends a prompt's subject, the first one's left out. */
    private static final Pattern JUDGE = Pattern.compile("#(\\d+)$");

    private static final ObjectMapper JSON = new ObjectMapper();

    private final FormService forms;
    private final IdentityService identity;
    private final Enclosures enclosures;
    private final Clock clock;
    private final FieldVisibility visibility = new FieldVisibility();
    private final Map<String, DeployedForm> read = new ConcurrentHashMap<>();
    private final Map<String, List<String>> members = new ConcurrentHashMap<>();
    private final Map<String, List<String>> groups = new ConcurrentHashMap<>();

    Participants(FormService forms, IdentityService identity, Enclosures enclosures, Clock clock) {
        this.forms = forms;
        this.identity = identity;
        this.enclosures = enclosures;
        this.clock = clock;
    }

    /** What became of a task that somebody sat down to. */
    enum Attempt {
        DONE,
        /** It was closed, or done otherwise. */
        GONE,
        /** The form says that something else has to end first. */
        NOT_YET
    }

    /** Does the task. */
    Attempt submit(Prompt prompt, Decisions decisions, int round) {
        var person = personFor(prompt);
        return as(
                person,
                () -> {
                    var shown = shown(prompt);
                    if (shown == null) {
                        return Attempt.GONE;
                    }
                    if (Boolean.TRUE.equals(shown.get("nobodyYet"))) {
                        return Attempt.NOT_YET;
                    }
                    if (prompt.form().equals("dossier")) {
                        enclosures.add(prompt.task(), person);
                    }
                    var decided =
                            decisions.on(prompt.form(), prompt, shown, round, LocalDate.now(clock));
                    forms.submitTaskForm(
                            prompt.task(),
                            FormFiller.fill(
                                    form(prompt.form()),
                                    shown,
                                    decided,
                                    LocalDate.now(clock).toString()));
                    return Attempt.DONE;
                });
    }

    /** What the form shows; {@code null} where the task has gone meanwhile. */
    private Map<String, Object> shown(Prompt prompt) {
        try {
            return plain(forms.getTaskFormVariables(prompt.task(), null, false));
        } catch (BadUserRequestException | NullValueException gone) {
            return null;
        }
    }

    /** A second person confirms what a first one changed. */
    private String personFor(Prompt prompt) {
        if (prompt.assignee() != null) {
            return prompt.assignee();
        }
        var people =
                prompt.groups().stream()
                        .flatMap(group -> members.computeIfAbsent(group, this::membersOf).stream())
                        .toList();
        if (people.isEmpty()) {
            throw new IllegalStateException(
                    "nobody can do %s of %s".formatted(prompt.duty(), prompt.subject()));
        }
        var judge = JUDGE.matcher(prompt.subject());
        if (judge.find()) {
            return people.get((Integer.parseInt(judge.group(1)) - 1) % people.size());
        }
        return people.get(prompt.duty().startsWith("confirm") ? people.size() - 1 : 0);
    }

    private List<String> membersOf(String group) {
        return identity.createUserQuery().memberOfGroup(group).orderByUserId().asc().list().stream()
                .map(User::getId)
                .toList();
    }

    private <T> T as(String person, Supplier<T> work) {
        identity.setAuthentication(person, groups.computeIfAbsent(person, this::groupsOf));
        try {
            return work.get();
        } finally {
            identity.clearAuthentication();
        }
    }

    private List<String> groupsOf(String person) {
        return identity.createGroupQuery().groupMember(person).list().stream()
                .map(Group::getId)
                .toList();
    }

    private DeployedForm form(String id) {
        return read.computeIfAbsent(
                id,
                it -> {
                    try (var file =
                            new ClassPathResource("forms/%s.form".formatted(it)).getInputStream()) {
                        return DeployedForm.of(JSON.readTree(file), visibility);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }

    private static Map<String, Object> plain(VariableMap shown) {
        var values = new HashMap<String, Object>();
        shown.keySet()
                .forEach(
                        key -> {
                            var value = shown.getValueTyped(key);
                            values.put(
                                    key,
                                    value instanceof JsonValue json
                                            ? parse(json.getValueSerialized())
                                            : value.getValue());
                        });
        return values;
    }

    private static Object parse(String json) {
        try {
            return JSON.readValue(json, Object.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
