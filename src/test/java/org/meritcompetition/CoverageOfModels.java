package org.meritcompetition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/**
 * Lets the engine of the tests note every flow node it enters and every sequence flow it takes,
 * over all test classes.
 *
 * <p>The listener of process-test-coverage 3.0.0 is not used for this: it looks the model up as the
 * person at work, who may not read it, so under authorization submissions fail.
 */
@TestConfiguration
class CoverageOfModels {

    private static final Set<String> PASSED = ConcurrentHashMap.newKeySet();
    private static final Set<Class<?>> PLAYED = ConcurrentHashMap.newKeySet();

    @Bean
    ProcessEnginePlugin passedElements() {
        return new AbstractProcessEnginePlugin() {
            @Override
            public void preInit(ProcessEngineConfigurationImpl configuration) {
                if (configuration.getCustomPostBPMNParseListeners() == null) {
                    configuration.setCustomPostBPMNParseListeners(new ArrayList<>());
                }
                configuration.getCustomPostBPMNParseListeners().add(new Noting());
            }
        };
    }

    static void played(Class<?> test) {
        PLAYED.add(test.getNestHost());
    }

    static boolean hasPlayed(Class<?> test) {
        return PLAYED.contains(test);
    }

    static Set<String> passed() {
        return Set.copyOf(PASSED);
    }

    /** The flow nodes and sequence flows of the model that nobody passed. */
    static List<String> missing(BpmnModelInstance model, Collection<String> passed) {
        var process = model.getModelElementsByType(Process.class).iterator().next().getId();
        return Stream.concat(
                        model.getModelElementsByType(FlowNode.class).stream().map(FlowNode::getId),
                        model.getModelElementsByType(SequenceFlow.class).stream()
                                .map(SequenceFlow::getId))
                .map(it -> process + " " + it)
                .filter(it -> !passed.contains(it))
                .sorted()
                .toList();
    }

    private static final class Noting extends AbstractBpmnParseListener {

        @Override
        public void parseRootElement(Element root, List<ProcessDefinitionEntity> processes) {
            processes.forEach(it -> listenIn(it, it.getKey()));
        }

        private void listenIn(ScopeImpl scope, String process) {
            for (ActivityImpl activity : scope.getActivities()) {
                activity.addBuiltInListener(
                        ExecutionListener.EVENTNAME_START, noting(process, activity.getId()));
                activity.getOutgoingTransitions()
                        .forEach(
                                it ->
                                        ((TransitionImpl) it)
                                                .addListener(
                                                        ExecutionListener.EVENTNAME_TAKE,
                                                        noting(process, it.getId())));
                listenIn(activity, process);
            }
        }

        private static ExecutionListener noting(String process, String element) {
            var passed = process + " " + element.replace("#multiInstanceBody", "");
            return (DelegateExecution execution) -> PASSED.add(passed);
        }
    }
}
