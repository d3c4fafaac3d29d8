package org.meritcompetition.papers.template;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.config.Configure;
import com.deepoove.poi.plugin.table.LoopRowTableRenderPolicy;
import com.deepoove.poi.xwpf.NiceXWPFDocument;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Fills a template. What people wrote is put in as text, once: braces, tags and formulas in it stay
 * what they are.
 */
public final class WordTemplate {

    /** The placeholder, in the header row, of a list whose row below it is repeated. */
    public static final String LIST = "名单";

    /** The placeholder that takes a picture. */
    public static final String PHOTO = "照片";

    private static final Configure CONFIGURE =
            Configure.builder()
                    .bind(LIST, new LoopRowTableRenderPolicy())
                    .bind(PHOTO, new PhotoPolicy())
                    .addPlugin('\0', new ParagraphsPolicy())
                    .build();

    private WordTemplate() {}

    /** Writes the template with the fields in the places of their placeholders. */
    public static void write(byte[] template, Map<String, Object> fields, OutputStream out)
            throws IOException {
        try (var word = new NiceXWPFDocument(new ByteArrayInputStream(template))) {
            SeparateRuns.in(word);
            XWPFTemplate.compile(word, CONFIGURE).render(inherited(fields)).write(out);
        }
    }

    /** What holds for the whole paper holds in each part that is repeated. */
    private static Map<String, Object> inherited(Map<String, Object> fields) {
        var whole = new HashMap<>(fields);
        whole.values().removeIf(it -> it instanceof List);
        var all = new HashMap<>(fields);
        all.replaceAll(
                (name, value) ->
                        value instanceof List<?> parts && !name.equals(LIST)
                                ? parts.stream()
                                        .map(part -> joined(whole, (Map<?, ?>) part))
                                        .toList()
                                : value);
        return all;
    }

    private static Map<String, Object> joined(Map<String, Object> whole, Map<?, ?> part) {
        var joined = new HashMap<>(whole);
        part.forEach((name, value) -> joined.put((String) name, value));
        return joined;
    }
}
