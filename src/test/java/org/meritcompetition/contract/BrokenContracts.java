package org.meritcompetition.contract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.meritcompetition.contract.Code.FormCode;

/** A small contract in order, and one broken in a single place for each rule. */
final class BrokenContracts {

    private static final String MODEL =
            """
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
                xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="test">
              <bpmn:process id="asking" isExecutable="true" camunda:historyTimeToLive="P1D">
                <bpmn:userTask id="answer" camunda:formRef="answer-sheet" camunda:formRefBinding="deployment"
                    camunda:candidateGroups="office" camunda:dueDate="${deadlines.due(execution)}" />
                <bpmn:serviceTask id="record" camunda:delegateExpression="${record}" />
                <bpmn:callActivity id="again" calledElement="asking" />
                <bpmn:exclusiveGateway id="agreed" />
                <bpmn:endEvent id="yes" />
                <bpmn:sequenceFlow id="agreed_yes" sourceRef="agreed" targetRef="yes">
                  <bpmn:conditionExpression>${answer=='YES'}</bpmn:conditionExpression>
                </bpmn:sequenceFlow>
              </bpmn:process>
            </bpmn:definitions>
            """;

    private static final String FORM =
            """
            {"id": "answer-sheet", "components": [
              {"id": "a", "type": "text", "text": "问题：{{question}}"},
              {"id": "b", "type": "textfield", "key": "asker", "label": "提问人", "readonly": true},
              {"id": "c", "type": "table", "label": "回答", "dataSource": "=rows",
               "columns": [{"key": "who", "label": "谁"}]},
              {"id": "d", "type": "select", "key": "choice", "label": "选择", "searchable": true,
               "valuesKey": "choices", "conditional": {"hide": "=asker = \\"\\""}}]}
            """;

    private final Map<String, Reach> delegates = new HashMap<>(Map.of("record", Reach.nothing()));
    private final List<FormCode> codes = new ArrayList<>(List.of(code("answer-sheet")));
    private final Set<String> duties = new TreeSet<>(Set.of("answer"));
    private final Set<String> inSeasonFile = new TreeSet<>(Set.of("answer"));
    private Set<String> questions = Set.of("due");
    private String model = MODEL;
    private String form = FORM;
    private String formFile = "answer-sheet.form";

    private static FormCode code(String id) {
        return new FormCode(
                id,
                Reach.saying("question", "asker", "rows", "who", "choices"),
                new Reach(Set.of("choice", "answer", "YES"), Set.of(), Set.of("choice")));
    }

    static Contract inOrder() {
        return new BrokenContracts().contract();
    }

    static Contract against(Rule rule) {
        var broken = new BrokenContracts();
        broken.breakFor(rule.name());
        return broken.contract();
    }

    private Contract contract() {
        return new Contract(
                List.of(Model.of("asking.bpmn", model)),
                List.of(Form.of(formFile, form)),
                new Code(codes, delegates, Map.of("deadlines", questions)),
                duties,
                inSeasonFile);
    }

    private void breakFor(String rule) {
        switch (rule) {
            case "EXTENSIBLE" -> inForm("{{question}}", "[问](/extensions/new?task={{taskId}})");
            case "STARTABLE" -> inModel(" camunda:historyTimeToLive=\"P1D\"", "");
            case "FILED" -> formFile = "sheet.form";
            case "ADDRESSED" -> inModel("camunda:candidateGroups=\"office\"", "");
            case "DUE" -> inModel("${deadlines.due(execution)}", "2024-05-01");
            case "WITH_FORM" -> inModel("=\"deployment\"", "=\"latest\"");
            case "CALLED" -> inModel("calledElement=\"asking\"", "calledElement=\"begging\"");
            case "FORM_DRAWN", "FORM_CODE_USED", "FORM_USED" ->
                    inModel("\"answer-sheet\"", "\"sheet\"");
            case "FORM_CODED" -> codes.add(code("answer-sheet"));
            case "DELEGATE_THERE" -> inModel("${record}", "${recrod}");
            case "DELEGATE_USED" -> delegates.put("forget", Reach.nothing());
            case "QUESTION_KNOWN" -> questions = Set.of("overdue");
            case "QUESTION_ASKED" -> questions = Set.of("due", "overdue");
            case "ANSWERED" -> inModel("'YES'", "'JA'");
            case "KNOWN_TO_THE_PLAN" -> duties.clear();
            case "KNOWN_TO_A_MODEL" -> duties.add("sleep");
            case "DATED" -> inSeasonFile.clear();
            case "NO_IDLE_DATE" -> inSeasonFile.add("sleep");
            case "LABELLED" -> inForm("\"label\": \"谁\"", "\"label\": \"who\"");
            case "WORDED" -> inForm("问题：{{question}}", "Question: {{question}}");
            case "UNIQUE" -> inForm("\"id\": \"b\"", "\"id\": \"a\"");
            case "NO_DYNAMIC_LIST" -> inForm("\"table\"", "\"dynamiclist\"");
            case "WHOLE" -> inForm("\"=rows\",", "\"=rows\", \"rowCount\": 10,");
            case "SEARCHABLE" -> inForm("\"searchable\": true,", "");
            case "SHOWN" -> inForm("=rows", "=lines");
            case "DECLARED" -> inForm("\"key\": \"choice\"", "\"key\": \"answer\"");
            case "READ" -> inForm("\"key\": \"choice\"", "\"key\": \"choise\"");
            default -> throw new IllegalArgumentException("nothing breaks " + rule);
        }
    }

    private void inModel(String right, String wrong) {
        model = replaced(model, right, wrong);
    }

    private void inForm(String right, String wrong) {
        form = replaced(form, right, wrong);
    }

    private static String replaced(String text, String right, String wrong) {
        if (!text.contains(right)) {
            throw new IllegalArgumentException("nothing to break: " + right);
        }
        return text.replace(right, wrong);
    }
}
