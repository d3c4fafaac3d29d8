package org.meritcompetition.database;

import java.nio.file.Path;

/** Another program that holds the data directory until it is killed. */
class KilledProgram {

    public static void main(String[] args) throws InterruptedException {
        EmbeddedDatabase.keptIn(Path.of(args[0]));
        System.out.println("started");
        Thread.sleep(60_000);
    }

    static void startAndKill(Path directory) throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var program =
                new ProcessBuilder(
                                java,
                                "-cp",
                                System.getProperty("java.class.path"),
                                KilledProgram.class.getName(),
                                directory.toString())
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        try (var output = program.inputReader()) {
            while (!"started".equals(output.readLine())) {
                if (!program.isAlive()) {
                    throw new IllegalStateException("the other program did not start");
                }
            }
        }
        program.destroyForcibly().waitFor();
    }
}
