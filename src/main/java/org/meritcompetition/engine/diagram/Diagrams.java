package org.meritcompetition.engine.diagram;

import java.util.HashSet;
import java.util.Optional;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.meritcompetition.engine.AsProgram;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;

/** The way that an instance has taken, on the diagram of the model that it follows. */
@Service
public class Diagrams {

    private final HistoryService history;
    private final RepositoryService models;
    private final AsProgram asProgram;

    Diagrams(@Lazy HistoryService history, @Lazy RepositoryService models, AsProgram asProgram) {
        this.history = history;
        this.models = models;
        this.asProgram = asProgram;
    }

    /**
     * The latest instance of that model and business key as SVG; empty where there is none. Who may
     * see it is for the caller to ask.
     */
    public Optional<String> draw(String process, String businessKey) {
        return asProgram.call(
                () ->
                        history
                                .createHistoricProcessInstanceQuery()
                                .processDefinitionKey(process)
                                .processInstanceBusinessKey(businessKey)
                                .orderByProcessInstanceStartTime()
                                .desc()
                                .listPage(0, 1)
                                .stream()
                                .findFirst()
                                .map(this::draw));
    }

    private String draw(HistoricProcessInstance instance) {
        var passed = new HashSet<String>();
        var waiting = new HashSet<String>();
        history.createHistoricActivityInstanceQuery()
                .processInstanceId(instance.getId())
                .list()
                .forEach(
                        it -> (it.getEndTime() == null ? waiting : passed).add(it.getActivityId()));
        var model = models.getBpmnModelInstance(instance.getProcessDefinitionId());
        return new Drawing(model, passed, waiting).picture(instance.getProcessDefinitionName());
    }
}
