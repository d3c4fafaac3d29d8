package org.meritcompetition.evidence.store;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.function.Consumer;

/** Files in a directory, {@code files/ab/abcd…}; what is half written never has such a name. */
public final class DirectoryStore implements FileStore {

    private final Path files;

    public DirectoryStore(Path directory) throws IOException {
        this.files = Files.createDirectories(directory.resolve("files"));
    }

    @Override
    public void put(String sha256, Path file) throws IOException {
        var target = path(sha256);
        if (Files.exists(target) && Files.size(target) == Files.size(file)) {
            Files.setLastModifiedTime(target, FileTime.from(Instant.now()));
            return;
        }
        Files.createDirectories(target.getParent());
        force(file);
        move(file, target);
        Files.setLastModifiedTime(target, FileTime.from(Instant.now()));
        force(target.getParent());
        force(files);
    }

    /** From another disk, by way of a copy on the same one. */
    private static void move(Path file, Path target) throws IOException {
        try {
            Files.move(file, target, ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException otherDisk) {
            var copy = target.resolveSibling(target.getFileName() + ".part");
            Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
            force(copy);
            Files.move(copy, target, ATOMIC_MOVE);
        }
    }

    /** Lets the disk have what the system still holds. */
    private static void force(Path path) throws IOException {
        var mode = Files.isDirectory(path) ? StandardOpenOption.READ : StandardOpenOption.WRITE;
        try (var channel = FileChannel.open(path, mode)) {
            channel.force(true);
        } catch (IOException notADirectoryThatCanBeForced) {
            if (mode == StandardOpenOption.WRITE) {
                throw notADirectoryThatCanBeForced;
            }
        }
    }

    @Override
    public InputStream open(String sha256) throws IOException {
        return Files.newInputStream(path(sha256));
    }

    @Override
    public boolean has(String sha256) {
        return Files.exists(path(sha256));
    }

    @Override
    public void eachOlderThan(Instant moment, Consumer<String> reader) throws IOException {
        try (var all = Files.walk(files, 2)) {
            for (var file : (Iterable<Path>) all.filter(Files::isRegularFile)::iterator) {
                if (isOlder(file, moment)) {
                    reader.accept(file.getFileName().toString());
                }
            }
        }
    }

    @Override
    public boolean deleteIfOlderThan(Instant moment, String sha256) throws IOException {
        var file = path(sha256);
        return isOlder(file, moment) && Files.deleteIfExists(file);
    }

    private static boolean isOlder(Path file, Instant moment) throws IOException {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(moment);
        } catch (NoSuchFileException gone) {
            return false;
        }
    }

    private Path path(String name) {
        return files.resolve(name.substring(0, 2)).resolve(name);
    }
}
