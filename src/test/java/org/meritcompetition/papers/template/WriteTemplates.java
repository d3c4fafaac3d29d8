package org.meritcompetition.papers.template;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.meritcompetition.papers.Paper;

/**
 * Draws the shipped templates up anew:
 *
 * <pre>{@code
 * ./mvnw -q test-compile dependency:build-classpath -Dmdep.outputFile=target/classpath
 * java -cp target/test-classes:target/classes:$(cat target/classpath) \
 *     org.meritcompetition.papers.template.WriteTemplates
 * }</pre>
 */
final class WriteTemplates {

    private WriteTemplates() {}

    public static void main(String[] arguments) throws IOException {
        for (var paper : Paper.values()) {
            Files.write(
                    Path.of("src/main/resources/papers", paper.code() + ".docx"),
                    ShippedTemplates.of(paper).bytes());
        }
    }
}
