package org.meritcompetition.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.meritcompetition.Stage;
import org.meritcompetition.season.plan.SeasonFileFaulty;
import org.springframework.core.io.ClassPathResource;

/** The season of the demonstration with small limits, and with materials that must be there. */
public final class EvidenceSeason {

    private EvidenceSeason() {}

    /** At most 1 MB a file and 3 files; a dossier needs a form, a person's a photograph too. */
    public static void adopt(Stage stage) {
        stage.adopt("seasons/cg-2024.yaml");
        try {
            var usual =
                    new ClassPathResource("seasons/cg-2024.yaml")
                            .getContentAsString(StandardCharsets.UTF_8);
            var strict =
                    usual.replaceAll(
                            "(?s)\\nevidence:\\n.*?\\n\\n",
                            "\nevidence:\n  maxMegabytes: 1\n  maxFiles: 3\n  required:\n"
                                    + "    COLLECTIVE: [推荐审批表（签章扫描件）]\n"
                                    + "    INDIVIDUAL: [推荐审批表（签章扫描件）, 二寸照片]\n\n");
            stage.redefines(strict);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SeasonFileFaulty e) {
            throw new AssertionError(e);
        }
    }
}
