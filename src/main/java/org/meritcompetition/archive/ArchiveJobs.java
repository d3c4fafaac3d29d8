package org.meritcompetition.archive;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.meritcompetition.shared.DomainRuleViolation;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The requests for archives. One whose program was killed is taken up again by the next. */
@Repository
@Transactional
public class ArchiveJobs {

    private static final String COLUMNS =
            "id, season, nominee, state, requested_by, requested_at, files_total, files_done,"
                    + " bytes_done, size, sha256, message, finished_at";

    /** A program that builds says so every second. */
    private static final String CLAIM =
            "update archive_job set state = 'RUNNING', beat_at = now(), files_done = 0, bytes_done = 0"
                    + " where id = (select id from archive_job where state = 'WAITING'"
                    + " or state = 'RUNNING' and beat_at < now() - interval '2 minutes'"
                    + " order by requested_at limit 1 for update skip locked) returning "
                    + COLUMNS;

    private final JdbcClient jdbc;
    private final Clock clock;

    ArchiveJobs(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Asks for an archive. */
    public String request(ArchiveScope scope, String actor) {
        var id = UUID.randomUUID().toString();
        try {
            jdbc.sql(
                            "insert into archive_job (id, season, nominee, state, requested_by,"
                                    + " requested_at, files_total, files_done, bytes_done)"
                                    + " values (:id, :season, :nominee, 'WAITING', :actor, :at, 0, 0, 0)")
                    .param("id", id)
                    .param("season", scope.season())
                    .param("nominee", scope.nominee())
                    .param("actor", actor)
                    .param("at", clock.instant().atZone(clock.getZone()).toOffsetDateTime())
                    .update();
        } catch (DuplicateKeyException building) {
            throw new DomainRuleViolation("这份档案正在生成，请等它完成。");
        }
        return id;
    }

    @Transactional(readOnly = true)
    public List<ArchiveJob> ofSeason(String season) {
        return jdbc.sql(
                        "select "
                                + COLUMNS
                                + " from archive_job where season = :season"
                                + " order by requested_at desc, id limit 50")
                .param("season", season)
                .query(ArchiveJob.class)
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<ArchiveJob> find(String id) {
        return jdbc.sql("select " + COLUMNS + " from archive_job where id = :id")
                .param("id", id)
                .query(ArchiveJob.class)
                .optional();
    }

    /** The next one to build, which is the caller's from now on. */
    Optional<ArchiveJob> claim() {
        return jdbc.sql(CLAIM).query(ArchiveJob.class).optional();
    }

    void advance(String id, int total, int files, long bytes) {
        jdbc.sql(
                        "update archive_job set beat_at = now(), files_total = :total,"
                                + " files_done = :files, bytes_done = :bytes where id = :id")
                .param("id", id)
                .param("total", total)
                .param("files", files)
                .param("bytes", bytes)
                .update();
    }

    /**
     * It is built.
     *
     * @return the finished ones of the same scope that it replaces
     */
    List<String> finish(ArchiveJob job, int files, long size, String sha256) {
        jdbc.sql(
                        "update archive_job set state = 'DONE', files_total = :files,"
                                + " files_done = :files, size = :size, sha256 = :sha256,"
                                + " finished_at = :at where id = :id")
                .param("id", job.id())
                .param("files", files)
                .param("size", size)
                .param("sha256", sha256)
                .param("at", clock.instant().atZone(clock.getZone()).toOffsetDateTime())
                .update();
        return jdbc.sql(
                        "delete from archive_job where season = :season and id <> :id"
                                + " and nominee is not distinct from :nominee"
                                + " and state in ('DONE', 'FAILED') returning id")
                .param("season", job.season())
                .param("nominee", job.nominee())
                .param("id", job.id())
                .query(String.class)
                .list();
    }

    void fail(String id, String message) {
        jdbc.sql(
                        "update archive_job set state = 'FAILED', message = :message,"
                                + " finished_at = :at where id = :id")
                .param("id", id)
                .param("message", message)
                .param("at", clock.instant().atZone(clock.getZone()).toOffsetDateTime())
                .update();
    }
}
