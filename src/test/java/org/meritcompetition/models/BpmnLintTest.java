package org.meritcompetition.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * bpmnlint, with its rules for this engine, finds nothing in the models. It needs npm: on a machine
 * without it these tests are reported as aborted, never as passed.
 */
class BpmnLintTest {

    private static final Path TOOLS = Path.of("src/test/bpmn");
    private static final Path LOCK = TOOLS.resolve("package-lock.json");
    private static final Path INSTALLED = TOOLS.resolve("node_modules/.package-lock.json");
    private static final boolean WINDOWS = System.getProperty("os.name").startsWith("Windows");

    private static final String HALF =
            """
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="test">
              <bpmn:process id="half" isExecutable="true">
                <bpmn:startEvent id="started" name="开始" />
              </bpmn:process>
            </bpmn:definitions>
            """;

    private record Outcome(int code, String said) {}

    @TempDir Path folder;

    @BeforeAll
    static void toolsAreInstalled() throws IOException, InterruptedException {
        if (!onPath("npm")) {
            abort("npm is not on the path, so bpmnlint cannot run; install Node.js 20 or later");
        }
        if (Files.notExists(INSTALLED)
                || Files.getLastModifiedTime(INSTALLED).compareTo(Files.getLastModifiedTime(LOCK))
                        < 0) {
            var installed = npm("ci", "--ignore-scripts", "--no-audit", "--no-fund");
            assertThat(installed.code).as(installed.said).isZero();
        }
    }

    @Test
    void nothingIsFoundInTheModels() throws IOException, InterruptedException {
        var found = npm("run", "lint:bpmn");
        assertThat(found.code).as(found.said).isZero();
    }

    @Test
    void aModelThatIsOnlyHalfDrawnIsFound() throws IOException, InterruptedException {
        var half = folder.resolve("half.bpmn");
        Files.writeString(half, HALF);
        var found = npm("exec", "--", "bpmnlint", half.toString());
        assertThat(found.code).isNotZero();
        assertThat(found.said).contains("end-event-required", "history-time-to-live");
    }

    private static Outcome npm(String... arguments) throws IOException, InterruptedException {
        var command =
                Stream.concat(Stream.of(WINDOWS ? "npm.cmd" : "npm"), Stream.of(arguments))
                        .toList();
        var process =
                new ProcessBuilder(command)
                        .directory(TOOLS.toFile())
                        .redirectErrorStream(true)
                        .start();
        process.getOutputStream().close();
        var said = new String(process.getInputStream().readAllBytes());
        return new Outcome(process.waitFor(), said);
    }

    private static boolean onPath(String program) {
        var names = WINDOWS ? List.of(program + ".cmd") : List.of(program);
        return Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
                .flatMap(it -> names.stream().map(name -> Path.of(it, name)))
                .anyMatch(Files::isExecutable);
    }
}
