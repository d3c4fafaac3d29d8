package org.meritcompetition.contract;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** One model file, as the contract reads it. */
record Model(String file, String source, BpmnModelInstance read) {

    private static final Pattern QUESTION =
            Pattern.compile("\\$\\{(\\w+)\\.(\\w+)\\(execution\\)}");
    private static final Pattern DATED =
            Pattern.compile("\\$\\{deadlines\\.(due|ladder|closing)\\(execution\\)}");

    /** A question to a bean, such as {@code deadlines.due}. */
    record Question(String bean, String method) {}

    static Model of(String file, String source) {
        var bytes = source.getBytes(StandardCharsets.UTF_8);
        return new Model(file, source, Bpmn.readModelFromStream(new ByteArrayInputStream(bytes)));
    }

    Process process() {
        return all(Process.class).iterator().next();
    }

    <T extends ModelElementInstance> Collection<T> all(Class<T> type) {
        return read.getModelElementsByType(type);
    }

    Set<String> elementIds() {
        return all(FlowElement.class).stream().map(FlowElement::getId).collect(Collectors.toSet());
    }

    Set<String> formRefs() {
        return all(UserTask.class).stream()
                .map(UserTask::getCamundaFormRef)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** The forms of a unit's tasks in a model that hears a request for more time. */
    Set<String> extensibleForms() {
        return elementIds().contains("extensionAsked")
                ? all(UserTask.class).stream()
                        .filter(
                                it ->
                                        String.valueOf(it.getCamundaCandidateGroups())
                                                .contains("-unit-"))
                        .map(UserTask::getCamundaFormRef)
                        .collect(Collectors.toSet())
                : Set.of();
    }

    /** Service tasks and sending end events with the bean they name, {@code null} for none. */
    Stream<String> delegateExpressions() {
        return Stream.concat(
                all(ServiceTask.class).stream()
                        .map(it -> String.valueOf(it.getCamundaDelegateExpression())),
                all(MessageEventDefinition.class).stream()
                        .filter(it -> it.getMessage() == null)
                        .map(it -> String.valueOf(it.getCamundaDelegateExpression())));
    }

    Set<String> delegates() {
        return delegateExpressions()
                .map(it -> it.replaceAll("^\\$\\{|}$", ""))
                .collect(Collectors.toSet());
    }

    Set<Question> questions() {
        return QUESTION.matcher(source)
                .results()
                .map(it -> new Question(it.group(1), it.group(2)))
                .collect(Collectors.toSet());
    }

    /** The conditions that a gateway reads from a variable instead of asking a bean. */
    List<String> conditionsOnVariables() {
        return all(ConditionExpression.class).stream()
                .map(ModelElementInstance::getTextContent)
                .filter(it -> !QUESTION.matcher(it).matches())
                .toList();
    }

    /** The tasks and sub-processes whose dates the model asks for, by a timer or a due date. */
    Set<String> dated() {
        return Pattern.compile(
                        "<bpmn:(userTask|boundaryEvent|intermediateCatchEvent) id=\"(\\w+)\"[^>]*>(?:(?!</bpmn:\\1>).)*",
                        Pattern.DOTALL)
                .matcher(source)
                .results()
                .filter(it -> DATED.matcher(it.group()).find())
                .map(Model::dutyOf)
                .collect(Collectors.toSet());
    }

    private static String dutyOf(MatchResult element) {
        return element.group(2).replaceFirst("(Ladder|Closed)$", "");
    }
}
