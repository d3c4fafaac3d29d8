package org.meritcompetition.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The directory that keeps the demo's data between runs; one program at a time may hold it. */
class DataDirectory implements AutoCloseable {

    /** Major version of the binaries in the pom; a data directory of another one cannot be read. */
    static final String MAJOR_VERSION = "17";

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Path path;
    private FileChannel channel;
    private FileLock lock;

    DataDirectory(Path path) {
        this.path = path.toAbsolutePath().normalize();
    }

    Path path() {
        return path;
    }

    /**
     * Takes the directory for this program, and ends a server that a killed program left behind in
     * it.
     *
     * @throws DatabaseRefused where another program holds it, or another version of PostgreSQL
     *     wrote it
     */
    DataDirectory take() {
        try {
            Files.createDirectories(path.getParent());
            lockFile();
            refuseForeignVersion();
            endOrphanedServer();
            return this;
        } catch (IOException e) {
            throw new DatabaseRefused("数据目录 %s 无法读写，请检查权限和磁盘空间。".formatted(path), e);
        }
    }

    private void lockFile() throws IOException {
        var file = path.resolveSibling(path.getFileName() + ".lock");
        channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException e) {
            lock = null;
        }
        if (lock == null) {
            channel.close();
            throw new DatabaseInUse("本系统已在运行（数据目录 %s 正被占用）。请先关闭正在运行的程序，再重新启动。".formatted(path));
        }
    }

    private void refuseForeignVersion() throws IOException {
        var file = path.resolve("PG_VERSION");
        if (Files.exists(file)) {
            var found = Files.readString(file).strip();
            if (!found.equals(MAJOR_VERSION)) {
                close();
                throw new DatabaseRefused(
                        "数据目录 %s 由 PostgreSQL %s 创建，本程序使用 PostgreSQL %s，不能打开。请改用其他目录，或先用 pg_dump 转移数据。"
                                .formatted(path, found, MAJOR_VERSION));
            }
        }
    }

    private void endOrphanedServer() throws IOException {
        var pidFile = path.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        var pid = Long.parseLong(Files.readAllLines(pidFile).get(0).strip());
        var orphan = ProcessHandle.of(pid).filter(DataDirectory::isPostgres);
        if (orphan.isPresent()) {
            end(orphan.get());
        }
        Files.deleteIfExists(pidFile);
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info().command().filter(it -> it.contains("postgres")).isPresent();
    }

    /** Asks first; PostgreSQL recovers from its log even where it has to be killed. */
    private static void end(ProcessHandle server) {
        server.destroy();
        try {
            server.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            server.destroyForcibly();
            server.onExit().join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (java.util.concurrent.ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws IOException {
        if (lock != null && lock.isValid()) {
            lock.release();
        }
        channel.close();
    }
}
