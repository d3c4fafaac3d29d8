package org.meritcompetition.evidence.store;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.UUID;
import java.util.zip.CRC32;
import org.meritcompetition.shared.Sha256;

/** Takes in what is being sent, block by block, into a file that is not in the store yet. */
public final class Incoming {

    private static final int BLOCK = 64 * 1024;

    private final Path directory;

    public Incoming(Path directory) throws IOException {
        this.directory = Files.createDirectories(directory);
    }

    /**
     * What has come in completely. Closing it takes the file away, unless the store has moved it.
     */
    public record Received(Path path, long size, String sha256, long crc32)
            implements AutoCloseable {

        @Override
        public void close() throws IOException {
            Files.deleteIfExists(path);
        }
    }

    /** More came than is allowed; nothing of it is kept. */
    public static final class TooMuch extends IOException {}

    /**
     * Receives to the end and forces it onto the disk.
     *
     * @param announced how many bytes there must be, negative where nobody said
     * @throws TooMuch as soon as there are more than allowed
     * @throws EOFException where fewer came than were announced
     */
    public Received receive(InputStream content, long announced, long most) throws IOException {
        var path = directory.resolve(UUID.randomUUID() + ".part");
        try (var file =
                FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            var digest = Sha256.digest();
            var crc = new CRC32();
            var out = Channels.newOutputStream(file);
            var block = new byte[BLOCK];
            var size = 0L;
            for (var read = content.read(block); read >= 0; read = content.read(block)) {
                size += read;
                if (size > most) {
                    throw new TooMuch();
                }
                digest.update(block, 0, read);
                crc.update(block, 0, read);
                out.write(block, 0, read);
            }
            if (announced >= 0 && size != announced) {
                throw new EOFException("%d of %d bytes came".formatted(size, announced));
            }
            file.force(true);
            return new Received(path, size, Sha256.hex(digest), crc.getValue());
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(path);
            throw e;
        }
    }

    /** Takes away what a crash has left half received. */
    public int deleteOlderThan(Instant moment) throws IOException {
        var deleted = 0;
        try (var left = Files.newDirectoryStream(directory)) {
            for (var file : left) {
                deleted += isOlder(file, moment) && Files.deleteIfExists(file) ? 1 : 0;
            }
        }
        return deleted;
    }

    private static boolean isOlder(Path file, Instant moment) throws IOException {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(moment);
        } catch (NoSuchFileException gone) {
            return false;
        }
    }
}
