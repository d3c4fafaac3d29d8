package org.meritcompetition.archive;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ObjIntConsumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.meritcompetition.document.SheetColumn;
import org.meritcompetition.document.SheetTable;
import org.meritcompetition.document.SheetWriter;
import org.meritcompetition.shared.Sha256;

/**
 * Writes an archive as a stream: the files of the parts, then the index (目录.xlsx and index.json),
 * then SHA256SUMS over all of them. Only a line a file is held in memory. Whoever has unpacked it
 * checks it by {@code sha256sum -c SHA256SUMS}.
 */
public final class ZipArchive implements AutoCloseable {

    private static final List<SheetColumn> COLUMNS =
            List.of(
                    SheetColumn.optional("文件", 60),
                    SheetColumn.optional("内容", 40),
                    SheetColumn.optional("对象", 36),
                    SheetColumn.optional("来源", 40),
                    SheetColumn.optional("字节数", 14),
                    SheetColumn.optional("SHA-256", 66));

    private final ZipOutputStream zip;
    private final ArchiveScope scope;
    private final ObjIntConsumer<Long> progress;
    private final List<Line> lines = new ArrayList<>();
    private final Set<String> paths = new HashSet<>();
    private long bytes;

    /** A line of the index. */
    private record Line(String path, ArchivedFile file, long size, String sha256) {}

    /**
     * @param progress is told of each block: bytes and files so far
     */
    public ZipArchive(OutputStream out, ArchiveScope scope, ObjIntConsumer<Long> progress) {
        this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        this.scope = scope;
        this.progress = progress;
    }

    /** Where one part writes its files. */
    public ArchiveSink folder(String name) {
        return (file, content) -> write(name + "/" + file.path(), file, content);
    }

    private void write(String wanted, ArchivedFile file, ArchiveSink.Content content)
            throws IOException {
        var path = free(fit(wanted));
        var entry = new ZipEntry(path);
        var known = file.known();
        if (known != null) {
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(known.size());
            entry.setCompressedSize(known.size());
            entry.setCrc(known.crc32());
        }
        zip.putNextEntry(entry);
        var counted = new Counted();
        content.writeTo(counted);
        counted.flush();
        var sha256 = counted.sha256();
        if (known != null && !(known.sha256().equals(sha256) && known.size() == counted.size)) {
            throw new IOException("%s is not what was stored".formatted(path));
        }
        zip.closeEntry();
        lines.add(new Line(path, file, counted.size, sha256));
        progress.accept(bytes, lines.size());
    }

    /** Writes index and checksums; nothing can be added afterwards. */
    public void finish() throws IOException {
        var listed = List.copyOf(lines);
        write(
                "目录.xlsx",
                ArchivedFile.made("", "本目录"),
                out -> SheetWriter.write(List.of(SheetTable.of("目录", COLUMNS, rows(listed))), out));
        write("index.json", ArchivedFile.made("", "本目录（供程序读取）"), out -> json(listed, out));
        zip.putNextEntry(new ZipEntry("SHA256SUMS"));
        for (var line : lines) {
            zip.write(
                    "%s  %s\n"
                            .formatted(line.sha256(), line.path())
                            .getBytes(StandardCharsets.UTF_8));
        }
        zip.closeEntry();
        zip.finish();
    }

    private static Iterable<List<String>> rows(List<Line> listed) {
        return () ->
                listed.stream()
                        .map(
                                it ->
                                        List.of(
                                                it.path(),
                                                it.file().title(),
                                                it.file().about(),
                                                it.file().origin(),
                                                String.valueOf(it.size()),
                                                it.sha256()))
                        .iterator();
    }

    private void json(List<Line> listed, OutputStream out) throws IOException {
        try (var json =
                new JsonFactory()
                        .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                        .createGenerator(out)) {
            json.useDefaultPrettyPrinter();
            json.writeStartObject();
            json.writeStringField("season", scope.season());
            json.writeStringField("nominee", scope.nominee());
            json.writeArrayFieldStart("files");
            for (var line : listed) {
                json.writeStartObject();
                json.writeStringField("path", line.path());
                json.writeStringField("title", line.file().title());
                json.writeStringField("about", line.file().about());
                json.writeStringField("origin", line.file().origin());
                json.writeNumberField("size", line.size());
                json.writeStringField("sha256", line.sha256());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    /** Good on every system, and with nothing that SHA256SUMS would have to write otherwise. */
    private static String fit(String path) {
        var parts = new ArrayList<String>();
        for (var part : path.split("/")) {
            var clean =
                    part.replaceAll("[\\p{Cc}\\p{Cs}\\\\:*?\"<>|]", "_")
                            .strip()
                            .replaceAll("^\\.+|[. ]+$", "");
            parts.add(clean.isEmpty() ? "_" : clean);
        }
        return String.join("/", parts);
    }

    private String free(String path) {
        var candidate = path;
        var dot = path.lastIndexOf('.') > path.lastIndexOf('/') ? path.lastIndexOf('.') : -1;
        for (var number = 2; !paths.add(candidate.toLowerCase(java.util.Locale.ROOT)); number++) {
            candidate =
                    dot < 0
                            ? "%s（%d）".formatted(path, number)
                            : "%s（%d）%s"
                                    .formatted(path.substring(0, dot), number, path.substring(dot));
        }
        return candidate;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** Into the ZIP, counted and hashed; whoever writes may close it, the ZIP stays open. */
    private final class Counted extends FilterOutputStream {

        private final MessageDigest digest;
        private long size;

        Counted() {
            super(null);
            digest = Sha256.digest();
            out = new DigestOutputStream(zip, digest);
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] block, int from, int length) throws IOException {
            out.write(block, from, length);
            size += length;
            bytes += length;
            progress.accept(bytes, lines.size());
        }

        @Override
        public void close() {
            // the next file follows
        }

        String sha256() {
            return Sha256.hex(digest);
        }
    }
}
