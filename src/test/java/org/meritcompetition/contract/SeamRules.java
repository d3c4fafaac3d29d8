package org.meritcompetition.contract;

import static org.meritcompetition.contract.Contract.lacking;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where models, forms and Java meet: what one names is there, and what is there is named. */
enum SeamRules implements Rule {
    /** A form that a task names has a file. */
    FORM_DRAWN(it -> lacking(it.formRefs(), drawn(it))),

    /** A form file is named by a task. */
    FORM_USED(it -> lacking(drawn(it), it.formRefs())),

    /** A form that a task names has exactly one bean behind it. */
    FORM_CODED(
            it ->
                    it.formRefs().stream()
                            .filter(
                                    form ->
                                            it.code()
                                                            .formsById()
                                                            .getOrDefault(form, List.of())
                                                            .size()
                                                    != 1)),

    /** A bean behind a form is behind one that a task names. */
    FORM_CODE_USED(it -> lacking(it.code().formsById().keySet(), it.formRefs())),

    /** What a task runs is a delegate's bean, named plainly. */
    DELEGATE_THERE(
            it ->
                    it.models().stream()
                            .flatMap(Model::delegateExpressions)
                            .filter(
                                    named ->
                                            it.code().delegates().keySet().stream()
                                                    .noneMatch(
                                                            bean ->
                                                                    named.equals(
                                                                            "${" + bean + "}")))),

    /** A delegate's bean is run by a task. */
    DELEGATE_USED(it -> lacking(it.code().delegates().keySet(), it.delegatesUsed())),

    /** What an expression asks can be answered. */
    QUESTION_KNOWN(
            it ->
                    it.questions().stream()
                            .filter(
                                    asked ->
                                            !it.code()
                                                    .questions()
                                                    .getOrDefault(asked.bean(), Set.of())
                                                    .contains(asked.method()))
                            .map(Object::toString)),

    /** What is open to expressions is asked. */
    QUESTION_ASKED(
            it ->
                    it.code().questions().entrySet().stream()
                            .flatMap(
                                    bean ->
                                            bean.getValue().stream()
                                                    .map(
                                                            method ->
                                                                    new Model.Question(
                                                                            bean.getKey(), method)))
                            .filter(asked -> !it.questions().contains(asked))
                            .map(Object::toString)),

    /**
     * Where a unit may ask for more time, the form of its task leads there; elsewhere it does not.
     */
    EXTENSIBLE(
            it ->
                    it.forms().stream()
                            .filter(
                                    form ->
                                            form.leadsTo("/extensions/new?task={{taskId}}")
                                                    != it.extensibleForms().contains(form.id()))
                            .map(Form::id)),

    /** What a gateway reads, name and value, is said by a form or delegate of the same model. */
    ANSWERED(
            it ->
                    it.models().stream()
                            .flatMap(
                                    model ->
                                            model.conditionsOnVariables().stream()
                                                    .filter(way -> !isAnswered(it, model, way))
                                                    .map(way -> model.file() + " " + way)));

    private static final Pattern WORD = Pattern.compile("\\w+");

    private final Function<Contract, Stream<String>> faults;

    SeamRules(Function<Contract, Stream<String>> faults) {
        this.faults = faults;
    }

    @Override
    public List<String> faultsOf(Contract contract) {
        return faults.apply(contract).toList();
    }

    private static Set<String> drawn(Contract contract) {
        return contract.forms().stream().map(Form::id).collect(Collectors.toSet());
    }

    private static boolean isAnswered(Contract contract, Model model, String condition) {
        var words = WORD.matcher(condition).results().map(it -> it.group()).toList();
        return contract.code().answering(model.formRefs(), model.delegates()).stream()
                .anyMatch(it -> it.words().containsAll(words));
    }
}
