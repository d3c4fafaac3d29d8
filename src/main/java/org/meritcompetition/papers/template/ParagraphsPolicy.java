package org.meritcompetition.papers.template;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.policy.RenderPolicy;
import com.deepoove.poi.template.ElementTemplate;
import com.deepoove.poi.template.run.RunTemplate;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;

/**
 * Puts a text in the place of its placeholder, each of its lines as a paragraph that looks like the
 * one of the placeholder, indent included.
 */
final class ParagraphsPolicy implements RenderPolicy {

    @Override
    public void render(ElementTemplate element, Object data, XWPFTemplate template) {
        var run = ((RunTemplate) element).getRun();
        var text = data == null ? "" : data.toString();
        var lines = text.lines().map(String::strip).filter(it -> !it.isEmpty()).toList();
        run.setText(lines.isEmpty() ? "" : lines.get(0), 0);
        if (lines.size() > 1) {
            continueBelow(run, lines.subList(1, lines.size()));
        }
    }

    private static void continueBelow(XWPFRun run, List<String> lines) {
        var paragraph = (XWPFParagraph) run.getParent();
        if (paragraph.getBody() instanceof XWPFTableCell cell) {
            continueInCell(cell, paragraph, run, lines);
            return;
        }
        for (var line : lines) {
            try (var cursor = paragraph.getCTP().newCursor()) {
                cursor.toNextSibling();
                var next = paragraph.getBody().insertNewParagraph(cursor);
                looksLike(next.getCTP(), paragraph, run, line);
                paragraph = next;
            }
        }
    }

    /** Written into the file itself: whoever asks POI to insert waits for it to count the rows. */
    private static void continueInCell(
            XWPFTableCell cell, XWPFParagraph paragraph, XWPFRun run, List<String> lines) {
        var written = cell.getCTTc();
        var place = List.of(written.getPArray()).indexOf(paragraph.getCTP());
        for (var line : lines) {
            place++;
            looksLike(
                    place < written.sizeOfPArray() ? written.insertNewP(place) : written.addNewP(),
                    paragraph,
                    run,
                    line);
        }
    }

    private static void looksLike(CTP next, XWPFParagraph paragraph, XWPFRun run, String line) {
        if (paragraph.getCTP().isSetPPr()) {
            next.setPPr(paragraph.getCTP().getPPr());
        }
        var copy = next.addNewR();
        if (run.getCTR().isSetRPr()) {
            copy.setRPr(run.getCTR().getRPr());
        }
        copy.addNewT().setStringValue(line);
    }
}
