package org.meritcompetition.papers.template;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.IBody;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/**
 * Gives each placeholder a run of its own, as what fills templates would do itself, but losing the
 * Chinese font of the text that follows.
 */
final class SeparateRuns {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{[^{}]*}}|\\[[^\\[\\]]*]");

    private SeparateRuns() {}

    static void in(XWPFDocument word) {
        all(word);
        word.getHeaderList().forEach(SeparateRuns::all);
        word.getFooterList().forEach(SeparateRuns::all);
    }

    private static void all(IBody body) {
        body.getParagraphs().forEach(SeparateRuns::separate);
        for (XWPFTable table : body.getTables()) {
            table.getRows().stream()
                    .flatMap(row -> row.getTableCells().stream())
                    .forEach(SeparateRuns::all);
        }
    }

    private static void separate(XWPFParagraph paragraph) {
        var runs = List.copyOf(paragraph.getRuns());
        var cuts = new TreeSet<Integer>();
        var whole = new StringBuilder();
        runs.forEach(run -> whole.append(run.text()));
        PLACEHOLDER
                .matcher(whole)
                .results()
                .forEach(
                        it -> {
                            cuts.add(it.start());
                            cuts.add(it.end());
                        });
        var from = 0;
        for (var run : runs) {
            var until = from + run.text().length();
            var inside = new ArrayList<>(cuts.subSet(from, false, until, false));
            if (!inside.isEmpty() && isPlain(run)) {
                cut(paragraph, run, from, inside);
            }
            from = until;
        }
    }

    /** Whether the run is a text and nothing else, no break, tab or field. */
    private static boolean isPlain(XWPFRun run) {
        return run.getCTR().sizeOfTArray() == 1
                && run.getCTR().getTArray(0).getStringValue().equals(run.text());
    }

    private static void cut(XWPFParagraph paragraph, XWPFRun run, int from, List<Integer> places) {
        var text = run.text();
        var starts = new ArrayList<Integer>();
        places.forEach(it -> starts.add(it - from));
        starts.add(text.length());
        run.setText(text.substring(0, starts.get(0)), 0);
        var position = paragraph.getRuns().indexOf(run);
        for (var i = 0; i + 1 < starts.size(); i++) {
            var next = paragraph.insertNewRun(position + i + 1);
            if (run.getCTR().isSetRPr()) {
                next.getCTR().setRPr(run.getCTR().getRPr());
            }
            next.setText(text.substring(starts.get(i), starts.get(i + 1)));
        }
    }
}
