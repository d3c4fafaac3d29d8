package org.meritcompetition.opening;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.meritcompetition.MeritCompetition;

/**
 * The program as somebody starts it on a bare server, whose letters are ASCII, seen from outside.
 */
record StartedProgram(int exitCode, String said) {

    /** Starts it and waits for its end. */
    static StartedProgram with(Map<String, String> environment)
            throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command =
                new ArrayList<>(
                        List.of(
                                java,
                                "-XX:TieredStopAtLevel=1",
                                "-Dfile.encoding=US-ASCII",
                                "-cp",
                                System.getProperty("java.class.path"),
                                MeritCompetition.class.getName()));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(it -> it.matches("(DB|MERIT|SPRING)_.*"));
        builder.environment().put("SERVER_PORT", "0");
        builder.environment().putAll(environment);
        var program = builder.start();
        program.getOutputStream().close();
        var said = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!program.waitFor(1, TimeUnit.MINUTES)) {
            program.destroyForcibly();
            throw new AssertionError("The program does not end:\n" + said);
        }
        return new StartedProgram(program.exitValue(), said);
    }
}
