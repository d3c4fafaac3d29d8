package org.meritcompetition.archive;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import org.meritcompetition.shared.GoingRound;
import org.meritcompetition.shared.Sha256;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Builds the archives that were asked for, one after the other, beside the work of everybody else.
 * A ZIP gets its name only once it is complete and on the disk.
 */
@Component
public class BuildingArchives extends GoingRound {

    private static final Logger LOG = LoggerFactory.getLogger(BuildingArchives.class);
    private static final int BLOCK = 256 * 1024;
    private static final long A_SECOND = 1_000_000_000;

    private final List<ArchivedPart> parts;
    private final ArchiveJobs jobs;
    private final ArchiveProperties properties;

    BuildingArchives(List<ArchivedPart> parts, ArchiveJobs jobs, ArchiveProperties properties) {
        super("archivist", properties.poll(), Duration.ZERO);
        this.parts = parts.stream().sorted(Comparator.comparing(ArchivedPart::folder)).toList();
        this.jobs = jobs;
        this.properties = properties;
    }

    /** Builds the next one that waits; false where none does. */
    public boolean buildNext() {
        var next = jobs.claim();
        next.ifPresent(this::build);
        return next.isPresent();
    }

    /** The finished ZIP of a job. */
    public Path file(ArchiveJob job) {
        return directory().resolve(job.id() + ".zip");
    }

    private Path directory() {
        return Path.of(properties.directory());
    }

    private void build(ArchiveJob job) {
        var half = directory().resolve(job.id() + ".part");
        try {
            Files.createDirectories(directory());
            var digest = Sha256.digest();
            int files;
            try (var file =
                    FileChannel.open(
                            half,
                            StandardOpenOption.CREATE,
                            StandardOpenOption.TRUNCATE_EXISTING,
                            StandardOpenOption.WRITE)) {
                files = write(job, file, digest);
            }
            var sha256 = Sha256.hex(digest);
            Files.move(half, file(job), StandardCopyOption.ATOMIC_MOVE);
            for (var old : jobs.finish(job, files, Files.size(file(job)), sha256)) {
                Files.deleteIfExists(directory().resolve(old + ".zip"));
            }
        } catch (IOException | RuntimeException e) {
            LOG.error("The archive {} could not be built", job.id(), e);
            jobs.fail(job.id(), "档案没有生成。请系统管理员检查磁盘空间和附件存储（原因见日志），然后重新生成。");
            discard(half);
        }
    }

    private static void discard(Path half) {
        try {
            Files.deleteIfExists(half);
        } catch (IOException e) {
            LOG.error("{} could not be deleted", half, e);
        }
    }

    private int write(ArchiveJob job, FileChannel file, MessageDigest digest) throws IOException {
        var total = parts.stream().mapToInt(it -> it.estimate(job.scope())).sum();
        var progress = new Progress(job.id(), total);
        var out =
                new DigestOutputStream(
                        new BufferedOutputStream(Channels.newOutputStream(file), BLOCK), digest);
        try (var zip = new ZipArchive(out, job.scope(), progress::reach)) {
            for (var part : parts) {
                part.writeTo(zip.folder(part.folder()), job.scope());
            }
            zip.finish();
            out.flush();
            file.force(true);
        }
        return progress.files;
    }

    /** Tells how far it is, once a second. */
    private final class Progress {

        private final String job;
        private final int total;
        private long told = System.nanoTime() - A_SECOND;
        private int files;

        Progress(String job, int total) {
            this.job = job;
            this.total = total;
        }

        void reach(long bytes, int reached) {
            files = reached;
            if (System.nanoTime() - told >= A_SECOND) {
                told = System.nanoTime();
                jobs.advance(job, Math.max(total, reached), reached, bytes);
            }
        }
    }

    @Override
    protected void round() {
        while (buildNext()) {
            LOG.info("An archive was built");
        }
    }
}
