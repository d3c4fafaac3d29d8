package org.meritcompetition.papers;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.meritcompetition.document.SheetTable;
import org.meritcompetition.papers.template.PaperTemplates;
import org.meritcompetition.papers.template.WordTemplate;
import org.meritcompetition.season.plan.SeasonPlan;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists and writes the papers that a reader may have. */
@Service
@Transactional(readOnly = true)
public class WritingPapers {

    private final List<PaperSource> sources;
    private final PaperTemplates templates;

    WritingPapers(List<PaperSource> sources, PaperTemplates templates) {
        this.sources = sources.stream().sorted(Comparator.comparing(PaperSource::paper)).toList();
        this.templates = templates;
    }

    /**
     * A paper and its files.
     *
     * @param since when it can be had
     */
    public record Listed(Paper paper, List<Offer> offers, String since) {}

    /** A file's content and the name to save it under, without the extension. */
    public record Word(String name, byte[] content) {}

    /** A table and the name to save it under, without the extension. */
    public record Excel(String name, SheetTable table) {}

    /** Every paper that is meant for the reader, in the order of the annexes. */
    public List<Listed> list(SeasonPlan plan, PaperReader reader) {
        return sources.stream()
                .filter(source -> source.isFor(reader))
                .map(it -> new Listed(it.paper(), it.offers(plan, reader), it.since()))
                .toList();
    }

    /**
     * The paper as Word.
     *
     * @throws NoSuchElementException where that reader is not offered it
     */
    public Word word(SeasonPlan plan, PaperReader reader, Paper paper, String of)
            throws IOException {
        var offer = offer(plan, reader, paper, of);
        var out = new ByteArrayOutputStream();
        var sheet = source(paper).write(plan, reader, offer);
        WordTemplate.write(
                templates.current(plan.division().code(), paper), fields(plan, sheet), out);
        return new Word(name(plan, paper, offer), out.toByteArray());
    }

    /**
     * The list as Excel.
     *
     * @throws NoSuchElementException where that reader is not offered it, or it is no list
     */
    public Excel excel(SeasonPlan plan, PaperReader reader, Paper paper, String of) {
        if (!paper.isList()) {
            throw new NoSuchElementException(paper + " is no list");
        }
        var offer = offer(plan, reader, paper, of);
        var sheet = source(paper).write(plan, reader, offer);
        return new Excel(
                name(plan, paper, offer),
                SheetTable.of(paper.title(), sheet.columns(), sheet.table()));
    }

    private static Map<String, Object> fields(SeasonPlan plan, PaperSheet sheet) {
        var fields = new HashMap<>(sheet.fields());
        fields.put("竞赛名称", plan.title());
        fields.put("分赛区", plan.division().name());
        fields.put("年度", String.valueOf(plan.year()));
        if (!sheet.columns().isEmpty()) {
            fields.put(WordTemplate.LIST, sheet.named());
        }
        return fields;
    }

    /** Which and of whom and of what year, for files of several lie in one folder. */
    private static String name(SeasonPlan plan, Paper paper, Offer offer) {
        var which = offer.label().equals(paper.title()) ? "" : "-" + offer.label();
        return "%s%s-%d年度".formatted(paper.title(), which, plan.year());
    }

    private Offer offer(SeasonPlan plan, PaperReader reader, Paper paper, String of) {
        return Stream.of(source(paper))
                .filter(it -> it.isFor(reader))
                .flatMap(it -> it.offers(plan, reader).stream())
                .filter(it -> it.of().equals(of))
                .findFirst()
                .orElseThrow();
    }

    private PaperSource source(Paper paper) {
        return sources.stream().filter(it -> it.paper() == paper).findFirst().orElseThrow();
    }
}
