package org.meritcompetition.coverage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
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
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/**
 * Every flow node that the tests' engine enters and every sequence flow that it takes, over all
 * tests of the JVM; each JVM of the build writes a file of its own. A multi-instance activity
 * counts once it has an instance.
 */
@TestConfiguration
public class PassedElements {

    private static final Path FILES = Path.of("target/passed-elements");
    private static final Path FILE =
            Path.of(System.getProperty("passed.elements", FILES.resolve("1.txt").toString()));

    private static final Set<String> PASSED = new ConcurrentSkipListSet<>();

    @Bean
    ProcessEnginePlugin notesWhatIsPassed() {
        return new AbstractProcessEnginePlugin() {
            @Override
            public void preInit(ProcessEngineConfigurationImpl engine) {
                if (engine.getCustomPostBPMNParseListeners() == null) {
                    engine.setCustomPostBPMNParseListeners(new ArrayList<>());
                }
                engine.getCustomPostBPMNParseListeners().add(new Noting());
            }
        };
    }

    static Set<String> now() {
        return Set.copyOf(PASSED);
    }

    /** What all JVMs of the build have passed. */
    static Set<String> ofAllTests() throws IOException {
        var passed = new HashSet<String>();
        try (var files = Files.newDirectoryStream(FILES, "*.txt")) {
            for (var file : files) {
                passed.addAll(Files.readAllLines(file));
            }
        }
        return passed;
    }

    static String name(String process, String element) {
        return process + "/" + element;
    }

    static void write() {
        try {
            Files.createDirectories(FILE.getParent());
            Files.write(FILE, PASSED);
        } catch (IOException e) {
            throw new IllegalStateException("cannot write " + FILE, e);
        }
    }

    private static class Noting extends AbstractBpmnParseListener {

        @Override
        public void parseRootElement(Element root, List<ProcessDefinitionEntity> processes) {
            processes.forEach(it -> noteIn(it, it.getKey()));
        }

        private void noteIn(ScopeImpl scope, String process) {
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
                noteIn(activity, process);
            }
        }

        private static ExecutionListener noting(String process, String element) {
            var name = name(process, element);
            return (DelegateExecution execution) -> PASSED.add(name);
        }
    }
}
