package org.meritcompetition.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meritcompetition.EngineTest;
import org.meritcompetition.Stage;
import org.meritcompetition.document.SheetWriter;
import org.meritcompetition.organisation.DemonstrationContacts;
import org.meritcompetition.season.Seasons;
import org.meritcompetition.season.plan.SeasonPlan;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Each paper of a full season lies in {@code target/papers} after this test, to be looked at; where
 * LibreOffice and poppler are on the path, as pages and as a picture of each page too.
 */
@EngineTest
class PapersOnPagesTest {

    private static final Path FOLDER = Path.of("target/papers");

    @Autowired Stage stage;
    @Autowired Seasons seasons;
    @Autowired WritingPapers writing;
    @Autowired DemonstrationContacts contacts;
    private SeasonPlan plan;

    @BeforeEach
    void aSeasonIsOver() throws IOException {
        Files.createDirectories(FOLDER);
        stage.adopt("seasons/cg-2024.yaml");
        stage.at("2024-12-31");
        plan = seasons.plan("cg-2024");
        contacts.enter(plan);
        FullSeason.honoured(plan, stage.records());
    }

    @Test
    void everyPaperIsWrittenOutToBeLookedAt() throws IOException {
        var written = write();
        assertThat(written).hasSize(Paper.values().length);
        assertThat(written).allSatisfy(it -> assertThat(Files.size(it)).isPositive());
        assertThat(FOLDER.resolve("nominees.xlsx")).isNotEmptyFile();
    }

    @Test
    void everyPaperFitsItsPages() throws Exception {
        for (var program : List.of("soffice", "pdftoppm", "pdftotext")) {
            if (Stream.of(System.getenv("PATH").split(File.pathSeparator))
                    .noneMatch(it -> Files.isExecutable(Path.of(it, program)))) {
                abort(
                        program
                                + " is not on the path, so the papers were compared by content and not"
                                + " rendered: install libreoffice-writer, libreoffice-calc and"
                                + " poppler-utils");
            }
        }
        var command =
                new ArrayList<>(
                        List.of(
                                "soffice",
                                "-env:UserInstallation=" + FOLDER.resolve("office").toUri(),
                                "--headless",
                                "--convert-to",
                                "pdf",
                                "--outdir",
                                FOLDER.toString()));
        write().forEach(it -> command.add(it.toString()));
        run(command);
        for (var paper : Paper.values()) {
            run(
                    List.of(
                            "pdftoppm",
                            "-r",
                            "70",
                            "-png",
                            pdf(paper),
                            FOLDER.resolve(paper.code()).toString()));
        }
        assertThat(pages(Paper.REGISTRATION))
                .as("each project on a page of its own, none empty")
                .hasSize(4)
                .allSatisfy(it -> assertThat(it).startsWith("附件2").contains("单位意见"));
        assertThat(pages(Paper.SEATS)).hasSize(1);
        assertThat(pages(Paper.REQUIREMENTS)).hasSizeLessThanOrEqualTo(2);
        assertThat(pages(Paper.HONOUR_ROLL))
                .as("the header of the list on each page, the pages numbered")
                .hasSizeGreaterThan(1)
                .allSatisfy(it -> assertThat(it).contains("序号", "类别"))
                .allSatisfy(it -> assertThat(it).containsPattern("—\\d+—$"));
        assertThat(pages(Paper.NOTICE).get(1)).contains("公示名单");
        assertThat(pages(Paper.DECISION).get(1)).contains("附件");
    }

    private List<Path> write() throws IOException {
        var written = new ArrayList<Path>();
        for (var paper : Paper.values()) {
            var reader = FullSeason.reader(plan, reader(paper));
            var of =
                    writing.list(plan, reader).stream()
                            .filter(it -> it.paper() == paper)
                            .flatMap(it -> it.offers().stream())
                            .findFirst()
                            .orElseThrow()
                            .of();
            var file = FOLDER.resolve(paper.code() + ".docx");
            Files.write(file, writing.word(plan, reader, paper, of).content());
            written.add(file);
            if (paper.isList()) {
                try (var out = Files.newOutputStream(FOLDER.resolve(paper.code() + ".xlsx"))) {
                    SheetWriter.write(List.of(writing.excel(plan, reader, paper, of).table()), out);
                }
            }
        }
        return written;
    }

    /** The office's where that is the fuller one. */
    private static String reader(Paper paper) {
        return switch (paper) {
            case CONTACTS, CONSULTATION, NOMINEES -> "cg-office";
            default -> "cg-unit-huangpu-liaison";
        };
    }

    private static String pdf(Paper paper) {
        return FOLDER.resolve(paper.code() + ".pdf").toString();
    }

    private static List<String> pages(Paper paper) throws Exception {
        var text = run(List.of("pdftotext", "-layout", pdf(paper), "-"));
        return Stream.of(text.split("\f"))
                .map(it -> it.replaceAll("\\s", ""))
                .filter(it -> !it.isEmpty())
                .toList();
    }

    private static String run(List<String> command) throws Exception {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }
}
