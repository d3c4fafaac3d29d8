package org.meritcompetition.papers.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.meritcompetition.papers.Paper;

/** A shipped template with one text for another, as an office would edit it in Word. */
public record EditedTemplates(byte[] bytes) {

    private static final String DOCUMENT = "word/document.xml";

    public static EditedTemplates changed(Paper paper, String text, String other) {
        return new EditedTemplates(PaperTemplates.shipped(paper)).with(text, other);
    }

    /** The same, with a further change. */
    public EditedTemplates with(String text, String other) {
        var out = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(bytes));
                var zip = new ZipOutputStream(out)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                var content = in.readAllBytes();
                zip.write(
                        entry.getName().equals(DOCUMENT)
                                ? replaced(content, text, other)
                                : content);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new EditedTemplates(out.toByteArray());
    }

    private static byte[] replaced(byte[] content, String text, String other) {
        var before = new String(content, StandardCharsets.UTF_8);
        assertThat(before.contains(text)).as(text).isTrue();
        return before.replace(text, other).getBytes(StandardCharsets.UTF_8);
    }
}
