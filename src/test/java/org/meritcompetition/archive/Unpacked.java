package org.meritcompetition.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipInputStream;

/** An archive as somebody has it who does not have the program. */
public final class Unpacked {

    private Unpacked() {}

    public static void into(Path folder, byte[] archive) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var file = folder.resolve(entry.getName()).normalize();
                assertThat(file).startsWithRaw(folder);
                Files.createDirectories(file.getParent());
                Files.copy(zip, file);
            }
        }
    }

    /** What {@code sha256sum -c} says of it: 0 where everything is as it was. */
    public static int sha256sum(Path folder) throws IOException, InterruptedException {
        var checking =
                new ProcessBuilder("sha256sum", "-c", "--strict", "--quiet", "SHA256SUMS")
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .start();
        checking.getInputStream().readAllBytes();
        return checking.waitFor();
    }
}
