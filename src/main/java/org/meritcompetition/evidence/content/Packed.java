package org.meritcompetition.evidence.content;

import static org.meritcompetition.shared.DomainRuleViolation.unless;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.meritcompetition.season.plan.FileKind;
import org.meritcompetition.shared.DomainRuleViolation;

/**
 * A document that is a ZIP inside. It is unpacked to the end, into nothing: what a bomb declares of
 * itself is not believed.
 */
final class Packed {

    private static final int MOST_PARTS = 10_000;
    private static final long MOST_BYTES = 1L << 30;
    private static final long HARMLESS_BYTES = 20L << 20;
    private static final int MOST_TIMES = 100;
    private static final String BOMB = "文件解压后异常庞大，可能有害，没有保存。请用办公软件另存为新文件后再上传。";

    private Packed() {}

    /** Empty for a ZIP that is no document. */
    static Optional<FileKind> kind(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            unless(zip.size() <= MOST_PARTS, BOMB);
            unpack(zip, Files.size(file));
            var kind = kind(zip);
            unless(
                    kind.isEmpty() || zip.stream().noneMatch(Packed::isMacro),
                    "文件带有宏，没有保存。请另存为不带宏的格式（如 .docx、.xlsx）后再上传。");
            return kind;
        } catch (ZipException broken) {
            throw new DomainRuleViolation("文件已损坏或没有传完整，没有保存。请用办公软件打开检查后重新上传。");
        }
    }

    private static Optional<FileKind> kind(ZipFile zip) {
        if (zip.getEntry("OFD.xml") != null) {
            return Optional.of(FileKind.OFD);
        }
        if (zip.getEntry("[Content_Types].xml") == null) {
            return Optional.empty();
        }
        if (zip.getEntry("word/document.xml") != null) {
            return Optional.of(FileKind.DOCX);
        }
        if (zip.getEntry("xl/workbook.xml") != null) {
            return Optional.of(FileKind.XLSX);
        }
        return zip.getEntry("ppt/presentation.xml") == null
                ? Optional.empty()
                : Optional.of(FileKind.PPTX);
    }

    private static boolean isMacro(ZipEntry part) {
        return part.getName().endsWith("vbaProject.bin");
    }

    private static void unpack(ZipFile zip, long packed) throws IOException {
        var most = Math.min(MOST_BYTES, Math.max(HARMLESS_BYTES, packed * MOST_TIMES));
        var block = new byte[64 * 1024];
        var unpacked = 0L;
        for (var parts = zip.entries(); parts.hasMoreElements(); ) {
            try (var content = zip.getInputStream(parts.nextElement())) {
                for (var read = content.read(block); read >= 0; read = content.read(block)) {
                    unpacked += read;
                    unless(unpacked <= most, BOMB);
                }
            }
        }
    }
}
