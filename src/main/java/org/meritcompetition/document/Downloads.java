package org.meritcompetition.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Tables and papers to take home. */
public final class Downloads {

    private static final MediaType WORKBOOK =
            MediaType.parseMediaType(
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private static final MediaType WORD =
            MediaType.parseMediaType(
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private Downloads() {}

    /** A workbook that the browser saves under that name and keeps nowhere else. */
    public static ResponseEntity<byte[]> workbook(
            String name, SheetLayout layout, Iterable<List<String>> rows) throws IOException {
        var content = new ByteArrayOutputStream();
        SheetWriter.write(layout, rows, content);
        return workbook(name, content);
    }

    /** The same, with a sheet for each table. */
    public static ResponseEntity<byte[]> workbook(String name, List<SheetTable> tables)
            throws IOException {
        var content = new ByteArrayOutputStream();
        SheetWriter.write(tables, content);
        return workbook(name, content);
    }

    /** A Word file that the browser saves under that name and keeps nowhere else. */
    public static ResponseEntity<byte[]> word(String name, byte[] content) {
        return file(name + ".docx", WORD, content);
    }

    /**
     * The tables of a page of ours, as it shows them; empty where it has none.
     *
     * @param page its HTML
     */
    public static Optional<ResponseEntity<byte[]>> tablesOf(String page) throws IOException {
        var found = HtmlTables.of(page);
        if (found.tables().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                workbook(found.tables().get(0).layout().name() + found.year(), found.tables()));
    }

    private static ResponseEntity<byte[]> workbook(String name, ByteArrayOutputStream content) {
        return file(name + ".xlsx", WORKBOOK, content.toByteArray());
    }

    private static ResponseEntity<byte[]> file(String name, MediaType type, byte[] content) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(content);
    }
}
