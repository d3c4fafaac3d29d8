package org.meritcompetition.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.meritcompetition.shared.Sha256;

/** A ZIP that proves itself. */
class ZipArchiveTest {

    private static final ArchiveScope SEASON = new ArchiveScope("cg-2024", null);

    @TempDir Path folder;

    @Test
    void whoHasUnpackedItChecksItWithoutTheProgram() throws Exception {
        var out = new ByteArrayOutputStream();
        var told = new ArrayList<Integer>();
        try (var archive = new ZipArchive(out, SEASON, (bytes, files) -> told.add(files))) {
            var papers = archive.folder("文书");
            papers.add(ArchivedFile.made("名额表.txt", "名额表"), text("合计 30 / 40"));
            papers.add(ArchivedFile.made("名额表.txt", "名额表"), text("another of that name"));
            papers.add(
                    ArchivedFile.made("../..\\C:\\坏\n名?.txt", "=1+1 \"<b>\" "),
                    text("no way out of the folder"));
            archive.folder("附件").add(stored("照片.txt", "same"), text("same"));
            archive.finish();
        }
        assertThat(told).last().isEqualTo(6);
        Unpacked.into(folder, out.toByteArray());
        assertThat(folder.resolve("文书/名额表（2）.txt")).content().isEqualTo("another of that name");
        assertThat(folder.resolve("文书/_/_C__坏_名_.txt")).exists();
        assertThat(Unpacked.sha256sum(folder)).isEqualTo(0);
        var index = new ObjectMapper().readTree(folder.resolve("index.json").toFile());
        assertThat(index.at("/season").asText()).isEqualTo("cg-2024");
        assertThat(index.at("/files")).hasSize(4);
        assertThat(index.at("/files/2/title").asText()).isEqualTo("=1+1 \"<b>\" ");
        assertThat(index.at("/files/3/sha256").asText()).isEqualTo(Sha256.of("same"));
        Files.writeString(folder.resolve("附件/照片.txt"), "tampered with");
        assertThat(Unpacked.sha256sum(folder)).isNotZero();
    }

    @Test
    void aFileThatIsNoLongerWhatWasStoredStopsTheArchive() {
        assertThatThrownBy(
                        () -> {
                            try (var archive =
                                    new ZipArchive(
                                            new ByteArrayOutputStream(),
                                            SEASON,
                                            (bytes, files) -> {})) {
                                archive.folder("附件").add(stored("照片.txt", "same"), text("sane"));
                            }
                        })
                .isInstanceOf(IOException.class);
    }

    private static ArchivedFile stored(String path, String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var crc = new CRC32();
        crc.update(bytes);
        return new ArchivedFile(
                path,
                "照片",
                "cg-2024/T01/huangpu/1",
                "huangpu-liaison",
                new ArchivedFile.Known(bytes.length, crc.getValue(), Sha256.of(text)));
    }

    private static ArchiveSink.Content text(String text) {
        return out -> out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
