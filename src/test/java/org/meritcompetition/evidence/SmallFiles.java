package org.meritcompetition.evidence;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Small real files of each kind, and some that only pretend. */
public final class SmallFiles {

    private SmallFiles() {}

    public static byte[] pdf(String text) {
        return ("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                        + "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                        + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 100]>>endobj\n% "
                        + text
                        + "\ntrailer<</Root 1 0 R>>\n%%EOF\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    public static byte[] image(String format) {
        return written(
                out ->
                        ImageIO.write(
                                new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB),
                                format,
                                out));
    }

    public static byte[] docx() {
        return written(
                out -> {
                    try (var document = new XWPFDocument()) {
                        document.createParagraph().createRun().setText("推荐审批表");
                        document.write(out);
                    }
                });
    }

    public static byte[] xlsx() {
        return written(
                out -> {
                    try (var book = new XSSFWorkbook()) {
                        book.createSheet("汇总").createRow(0).createCell(0).setCellValue("合计");
                        book.write(out);
                    }
                });
    }

    /** The older format of Word or Excel, by the name of its main part. */
    public static byte[] compound(String... parts) {
        return written(
                out -> {
                    try (var file = new POIFSFileSystem()) {
                        for (var part : parts) {
                            file.createDocument(
                                    new java.io.ByteArrayInputStream(new byte[5000]), part);
                        }
                        file.writeFilesystem(out);
                    }
                });
    }

    public static byte[] mp4() {
        return "\0\0\0\u0018ftypmp42\0\0\0\0mp42isom\0\0\0\bmdat"
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    /** A ZIP of parts, each with a content of that many bytes of nothing. */
    public static byte[] zip(long size, String... parts) {
        return written(
                out -> {
                    try (var zip = new ZipOutputStream(out)) {
                        var block = new byte[1 << 20];
                        for (var part : parts) {
                            zip.putNextEntry(new ZipEntry(part));
                            for (var left = size; left > 0; left -= block.length) {
                                zip.write(block, 0, (int) Math.min(block.length, left));
                            }
                            zip.closeEntry();
                        }
                    }
                });
    }

    /** How a program for Windows begins. */
    public static byte[] program() {
        var program = new byte[512];
        program[0] = 'M';
        program[1] = 'Z';
        program[0x3c] = (byte) 0x80;
        program[0x80] = 'P';
        program[0x81] = 'E';
        return program;
    }

    private interface Writing {
        void to(ByteArrayOutputStream out) throws IOException;
    }

    private static byte[] written(Writing writing) {
        var out = new ByteArrayOutputStream();
        try {
            writing.to(out);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }
}
