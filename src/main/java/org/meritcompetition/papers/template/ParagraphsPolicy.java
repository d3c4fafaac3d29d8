package org.meritcompetition.papers.template;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.policy.RenderPolicy;
import com.deepoove.poi.template.ElementTemplate;
import com.deepoove.poi.template.run.RunTemplate;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

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
        for (var line : lines) {
            var next = below(paragraph);
            if (paragraph.getCTP().isSetPPr()) {
                next.getCTP().setPPr(paragraph.getCTP().getPPr());
            }
            var copy = next.createRun();
            if (run.getCTR().isSetRPr()) {
                copy.getCTR().setRPr(run.getCTR().getRPr());
            }
            copy.setText(line);
            paragraph = next;
        }
    }

    private static XWPFParagraph below(XWPFParagraph paragraph) {
        try (var cursor = paragraph.getCTP().newCursor()) {
            if (cursor.toNextSibling()) {
                return paragraph.getBody().insertNewParagraph(cursor);
            }
        }
        return ((XWPFTableCell) paragraph.getBody()).addParagraph();
    }
}
