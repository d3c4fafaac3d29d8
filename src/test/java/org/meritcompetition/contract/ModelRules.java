package org.meritcompetition.contract;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** What each model says for itself, and what models say of each other. */
enum ModelRules implements Rule {
    /** A process can be started, and its history is kept for a stated time. */
    STARTABLE(
            it ->
                    it.models().stream()
                            .filter(
                                    model ->
                                            !model.process().isExecutable()
                                                    || isBlank(
                                                            model.process()
                                                                    .getCamundaHistoryTimeToLiveString()))
                            .map(Model::file)),

    /** A file is called as the process or the form in it, so none occurs twice. */
    FILED(
            it ->
                    Stream.concat(
                            it.models().stream()
                                    .filter(
                                            model ->
                                                    !model.file()
                                                            .equals(
                                                                    model.process().getId()
                                                                            + ".bpmn"))
                                    .map(Model::file),
                            it.forms().stream()
                                    .filter(form -> !form.file().equals(form.id() + ".form"))
                                    .map(Form::file))),

    /** A user task says who does it. */
    ADDRESSED(tasks(it -> isBlank(it.getCamundaCandidateGroups()))),

    /** A user task says until when. */
    DUE(tasks(it -> !"${deadlines.due(execution)}".equals(it.getCamundaDueDate()))),

    /** A user task has a form, of the same deployment. */
    WITH_FORM(
            tasks(
                    it ->
                            isBlank(it.getCamundaFormRef())
                                    || !"deployment".equals(it.getCamundaFormRefBinding()))),

    /** Who is called is there. */
    CALLED(
            it -> {
                var processes =
                        it.models().stream()
                                .map(model -> model.process().getId())
                                .collect(Collectors.toSet());
                return it.models().stream()
                        .flatMap(model -> model.all(CallActivity.class).stream())
                        .filter(call -> !processes.contains(call.getCalledElement()))
                        .map(CallActivity::getId);
            });

    private final Function<Contract, Stream<String>> faults;

    ModelRules(Function<Contract, Stream<String>> faults) {
        this.faults = faults;
    }

    @Override
    public List<String> faultsOf(Contract contract) {
        return faults.apply(contract).toList();
    }

    private static Function<Contract, Stream<String>> tasks(Function<UserTask, Boolean> faulty) {
        return it ->
                it.models().stream()
                        .flatMap(model -> model.all(UserTask.class).stream())
                        .filter(faulty::apply)
                        .map(UserTask::getId);
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
