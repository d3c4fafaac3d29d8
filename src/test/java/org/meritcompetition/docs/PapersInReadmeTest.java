package org.meritcompetition.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.meritcompetition.papers.Paper;

/** The README lists the papers that there are, each with a picture. */
class PapersInReadmeTest {

    private static final int LARGEST_PICTURE = 60 << 10;
    private static final Pattern LINE =
            Pattern.compile(
                    "(?m)^\\| (\\S+) \\| (\\S+) \\| .+ \\| (Word(?:[,、] ?Excel)?) \\| \\[!\\[(\\S+)]\\(docs/papers/([a-z-]+)\\.png\\)]");

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh-CN.md"})
    void everyPaperIsListedWithItsPicture(String readme) throws IOException {
        var listed =
                LINE.matcher(Files.readString(Path.of(readme)))
                        .results()
                        .map(
                                it ->
                                        "%s %s %s %s %s"
                                                .formatted(
                                                        it.group(1),
                                                        it.group(2),
                                                        it.group(3).contains("Excel"),
                                                        it.group(4),
                                                        it.group(5)))
                        .toList();
        assertThat(listed)
                .containsExactlyElementsOf(
                        Stream.of(Paper.values())
                                .map(
                                        it ->
                                                "%s %s %s %s %s"
                                                        .formatted(
                                                                it.annex(),
                                                                it.title(),
                                                                it.isList(),
                                                                it.title(),
                                                                it.code()))
                                .toList());
        for (var paper : Paper.values()) {
            var picture = Path.of("docs/papers", paper.code() + ".png");
            assertThat(picture).isNotEmptyFile();
            assertThat(Files.size(picture)).as(paper.title()).isLessThan(LARGEST_PICTURE);
        }
    }
}
