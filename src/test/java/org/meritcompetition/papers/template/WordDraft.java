package org.meritcompetition.papers.template;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHdrFtr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/**
 * A template while it is drawn up, after GB/T 9704—2012: A4, margins 37/35/28/26 mm, titles 小标宋 二号,
 * headings 黑体 三号, body 仿宋 三号 with 28 points a line, page numbers — 1 — at the foot.
 */
final class WordDraft {

    static final String SONG_TITLE = "方正小标宋简体";
    static final String FANGSONG = "仿宋_GB2312";
    static final String HEITI = "黑体";
    static final String KAITI = "楷体_GB2312";
    static final int TWIPS_A_MILLIMETRE = 57;

    private static final int SIZE_2 = 22;
    private static final int SIZE_3 = 16;
    private static final int SIZE_4 = 14;
    private static final double SIZE_SMALL_4 = 12;
    private static final double SIZE_5 = 10.5;
    private static final int LINE = 28 * 20;

    private final XWPFDocument word = new XWPFDocument();
    private boolean breaks;

    private WordDraft(int width, int height, int top, int right, int bottom, int left) {
        var section = word.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(twips(width));
        size.setH(twips(height));
        if (width > height) {
            size.setOrient(STPageOrientation.LANDSCAPE);
        }
        var margins = section.addNewPgMar();
        margins.setTop(twips(top));
        margins.setRight(twips(right));
        margins.setBottom(twips(bottom));
        margins.setLeft(twips(left));
        margins.setGutter(BigInteger.ZERO);
        margins.setHeader(twips(15));
        margins.setFooter(twips(bottom - 10));
        number();
    }

    static WordDraft portrait() {
        return new WordDraft(210, 297, 37, 26, 35, 28);
    }

    /** A wide table; the binding edge is the upper one. */
    static WordDraft landscape() {
        return new WordDraft(297, 210, 28, 25, 26, 25);
    }

    /** A form that has to fit on its page. */
    static WordDraft form() {
        return new WordDraft(210, 297, 25, 22, 25, 22);
    }

    /** The next paragraph starts a page. */
    WordDraft onANewPage() {
        breaks = true;
        return this;
    }

    WordDraft annex(String text) {
        write(paragraph(ParagraphAlignment.LEFT), text, HEITI, SIZE_3);
        return this;
    }

    WordDraft title(String text) {
        var paragraph = paragraph(ParagraphAlignment.CENTER);
        paragraph.setSpacingBefore(160);
        paragraph.setSpacingAfter(160);
        write(paragraph, text, SONG_TITLE, SIZE_2);
        return this;
    }

    /** The name of the season above a title. */
    WordDraft season() {
        var paragraph = paragraph(ParagraphAlignment.CENTER);
        paragraph.setSpacingBefore(160);
        write(paragraph, "{{竞赛名称}}", SONG_TITLE, SIZE_3);
        return this;
    }

    WordDraft subtitle(String text) {
        var paragraph = paragraph(ParagraphAlignment.CENTER);
        paragraph.setSpacingAfter(120);
        write(paragraph, text, KAITI, SIZE_3);
        return this;
    }

    WordDraft body(String text) {
        var paragraph = paragraph(ParagraphAlignment.BOTH);
        exact(paragraph);
        indent(paragraph, 200);
        write(paragraph, text, FANGSONG, SIZE_3);
        return this;
    }

    /** Whom a document addresses. */
    WordDraft addressee(String text) {
        var paragraph = paragraph(ParagraphAlignment.LEFT);
        exact(paragraph);
        write(paragraph, text, FANGSONG, SIZE_3);
        return this;
    }

    WordDraft heading(String text) {
        var paragraph = paragraph(ParagraphAlignment.LEFT);
        exact(paragraph);
        indent(paragraph, 200);
        paragraph.setKeepNext(true);
        write(paragraph, text, HEITI, SIZE_3);
        return this;
    }

    WordDraft signature(String text) {
        var paragraph = paragraph(ParagraphAlignment.RIGHT);
        exact(paragraph);
        paragraph.setIndentationRight(4 * SIZE_3 * 20);
        write(paragraph, text, FANGSONG, SIZE_3);
        return this;
    }

    /** A line above or below a table. */
    WordDraft line(String text) {
        write(paragraph(ParagraphAlignment.LEFT), text, FANGSONG, SIZE_4);
        return this;
    }

    WordDraft note(String text) {
        var paragraph = paragraph(ParagraphAlignment.LEFT);
        paragraph.setSpacingBefore(80);
        write(paragraph, text, KAITI, SIZE_SMALL_4);
        return this;
    }

    WordDraft gap() {
        exact(paragraph(ParagraphAlignment.LEFT));
        return this;
    }

    /** A marker of a part that is repeated; it leaves no line behind. */
    WordDraft marker(String placeholder) {
        write(paragraph(ParagraphAlignment.LEFT), placeholder, FANGSONG, SIZE_SMALL_4);
        return this;
    }

    TableDraft table(int... millimetres) {
        return new TableDraft(
                this, word.createTable(1, millimetres.length), SIZE_SMALL_4, millimetres);
    }

    /** A table of many columns or rows, in 五号. */
    TableDraft list(int... millimetres) {
        return new TableDraft(this, word.createTable(1, millimetres.length), SIZE_5, millimetres);
    }

    byte[] bytes() {
        try (var out = new ByteArrayOutputStream()) {
            word.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void write(XWPFParagraph paragraph, String text, String font, double size) {
        var run = paragraph.createRun();
        run.setText(text);
        run.setFontFamily("Times New Roman");
        run.getCTR().getRPr().getRFontsArray(0).setEastAsia(font);
        run.setFontSize(size);
    }

    private XWPFParagraph paragraph(ParagraphAlignment alignment) {
        var paragraph = word.createParagraph();
        paragraph.setAlignment(alignment);
        if (breaks) {
            paragraph.setPageBreak(true);
        }
        breaks = false;
        return paragraph;
    }

    private static void exact(XWPFParagraph paragraph) {
        paragraph.setSpacingBetween(LINE / 20.0, LineSpacingRule.EXACT);
    }

    /** In hundredths of a character, so that it follows the size. */
    static void indent(XWPFParagraph paragraph, int hundredths) {
        var properties =
                paragraph.getCTP().isSetPPr()
                        ? paragraph.getCTP().getPPr()
                        : paragraph.getCTP().addNewPPr();
        var indent = properties.isSetInd() ? properties.getInd() : properties.addNewInd();
        indent.setFirstLineChars(BigInteger.valueOf(hundredths));
        indent.setFirstLine(BigInteger.valueOf(hundredths * SIZE_3 / 5L));
    }

    private void number() {
        var footer = new XWPFHeaderFooterPolicy(word).createFooter(STHdrFtr.DEFAULT);
        var paragraph = footer.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        write(paragraph, "— ", "宋体", SIZE_4);
        var field = paragraph.getCTP().addNewFldSimple();
        field.setInstr("PAGE");
        var run = field.addNewR();
        run.addNewRPr().addNewSz().setVal(BigInteger.valueOf(2L * SIZE_4));
        run.addNewT().setStringValue("1");
        write(paragraph, " —", "宋体", SIZE_4);
    }

    static BigInteger twips(int millimetres) {
        return BigInteger.valueOf((long) millimetres * TWIPS_A_MILLIMETRE);
    }
}
