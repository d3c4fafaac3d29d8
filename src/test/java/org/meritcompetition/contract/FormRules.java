package org.meritcompetition.contract;

import static org.meritcompetition.contract.Contract.lacking;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.meritcompetition.contract.Code.FormCode;

/** What a person meets on a form, and what its code must know of it. */
enum FormRules implements Rule {
    /** Every field, column and choice has a Chinese label. */
    LABELLED(
            (form, code) ->
                    Stream.of(
                                    failing(form, it -> it.has("key") && !chinese(label(it))),
                                    parts(form, "columns"),
                                    parts(form, "values"))
                            .flatMap(it -> it)),

    /** Every other text is Chinese as well. */
    WORDED(
            (form, code) ->
                    Stream.of("text", "description")
                            .flatMap(
                                    part ->
                                            failing(
                                                    form,
                                                    it -> !isWorded(it.path(part).asText())))),

    /** No id and no key occurs twice. */
    UNIQUE(
            (form, code) ->
                    Stream.of("id", "key")
                            .flatMap(
                                    part -> {
                                        var seen = new HashSet<String>();
                                        return form.components().stream()
                                                .filter(it -> it.has(part))
                                                .map(it -> it.get(part).asText())
                                                .filter(it -> !seen.add(it));
                                    })),

    /** No list that grows: Tasklist cannot complete a task with one. */
    NO_DYNAMIC_LIST(
            (form, code) -> failing(form, it -> it.path("type").asText().equals("dynamiclist"))),

    /** A table shows all of its rows: nobody votes on a list whose second page was never turned. */
    WHOLE((form, code) -> failing(form, it -> it.has("rowCount"))),

    /** A select over computed or many options can be searched. */
    SEARCHABLE(
            (form, code) ->
                    failing(
                            form,
                            it ->
                                    it.path("type").asText().equals("select")
                                            && (it.has("valuesKey") || it.path("values").size() > 7)
                                            && !it.path("searchable").asBoolean())),

    /** What the form takes from its code, the code shows; the gate itself gives the task's id. */
    SHOWN(
            (form, code) ->
                    form.shownKeys().stream()
                            .filter(key -> !key.equals("taskId"))
                            .filter(key -> code.stream().noneMatch(it -> it.shown().says(key)))),

    /** What the code reads of a submission, the form lets a person write. */
    DECLARED(
            (form, code) ->
                    code.stream()
                            .flatMap(it -> lacking(it.submitted().read(), form.writableKeys()))),

    /** What a person writes, the code reads; the gate itself sees to a consent. */
    READ(
            (form, code) ->
                    lacking(form.writableKeys(), form.consents())
                            .filter(
                                    key ->
                                            code.stream()
                                                    .noneMatch(it -> it.submitted().says(key))));

    private final BiFunction<Form, List<FormCode>, Stream<String>> faults;

    FormRules(BiFunction<Form, List<FormCode>, Stream<String>> faults) {
        this.faults = faults;
    }

    @Override
    public List<String> faultsOf(Contract contract) {
        var code = contract.code().formsById();
        return contract.forms().stream()
                .flatMap(
                        form ->
                                faults.apply(form, code.getOrDefault(form.id(), List.of()))
                                        .map(it -> form.file() + " " + it))
                .toList();
    }

    private static Stream<String> failing(Form form, Predicate<JsonNode> faulty) {
        return form.components().stream().filter(faulty).map(it -> it.path("id").asText());
    }

    private static Stream<String> parts(Form form, String parts) {
        return form.components().stream()
                .flatMap(it -> StreamSupport.stream(it.path(parts).spliterator(), false))
                .filter(it -> !chinese(label(it)))
                .map(JsonNode::toString);
    }

    private static String label(JsonNode component) {
        return component.path("label").asText(component.path("dateLabel").asText());
    }

    /** A text that only stands for what the code shows says nothing by itself. */
    private static boolean isWorded(String text) {
        return text.replaceAll("\\{\\{[^}]*}}", "").isBlank() || chinese(text);
    }

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    private static boolean chinese(String text) {
        return HAN.matcher(text).find();
    }
}
