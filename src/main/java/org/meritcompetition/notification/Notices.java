package org.meritcompetition.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.meritcompetition.engine.KeepingOut;
import org.meritcompetition.notification.Template.Words;
import org.meritcompetition.shared.WritingTogether;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The notices. A task that is done, or that somebody else has now, is nothing to be told of any
 * more: it counts neither as unread nor goes out. Of a task nobody is told who must keep away from
 * it.
 */
@Repository
class Notices {

    /** Whoever is to urge is told before the task of it is there; it is the ladder's. */
    private static final String URGING = "kind in ('LINE_LEADER', 'HEAD', 'SUPERVISION')";

    private static final String AT_HAND =
            "(case when "
                    + URGING
                    + " then (select max(t.id_) from act_ru_execution ladder"
                    + " join act_ru_task t on t.proc_inst_id_ = ladder.id_"
                    + " where ladder.business_key_ = regexp_replace(occasion, '^rung/[A-Z_]+/(.*)/([^/]+)/[^/]+$', '\\1#\\2')"
                    + " and t.task_def_key_ = case kind when 'LINE_LEADER' then 'lineLeaderUrging'"
                    + " when 'HEAD' then 'headUrging' else 'supervision' end) else task end)";
    private static final String TO_READ = "(task is null and not " + URGING + ")";
    private static final String TO_DO =
            "exists (select 1 from act_ru_task t where t.id_ = "
                    + AT_HAND
                    + " and (t.assignee_ is null or t.assignee_ = person))";
    private static final String OPEN = "(" + TO_READ + " or " + TO_DO + ")";

    /** What was not done was closed where a closing timer of the models came at that moment. */
    private static final String STATE =
            "case when "
                    + TO_READ
                    + " then 'TO_READ' when "
                    + TO_DO
                    + " then 'TO_DO' when exists (select 1 from act_ru_task t where t.id_ = task) then 'TAKEN'"
                    + " else coalesce((select case when past.delete_reason_ = 'completed' then 'DONE'"
                    + " when exists (select 1 from act_hi_actinst closing"
                    + " where closing.proc_inst_id_ = past.proc_inst_id_ and closing.act_id_ like '%Closed'"
                    + " and closing.start_time_ between past.end_time_ - interval '10 seconds'"
                    + " and past.end_time_ + interval '10 seconds') then 'CLOSED' end"
                    + " from act_hi_taskinst past where past.id_ = task), 'OVER') end";

    private static final String COLUMNS =
            "select id, person, division, kind, "
                    + AT_HAND
                    + " as task, "
                    + STATE
                    + " as state, title, text, raised_at, read_at from notice";

    private static final String WRITE =
            "insert into notice (id, season, division, person, kind, urgent, outward, occasion, task,"
                    + " title, text, raised_at) select gen_random_uuid(), :season, :division, person, :kind,"
                    + " :urgent, :outward, :occasion, :task, :title, :text, :at"
                    + " from unnest(:people::varchar[]) as told (person) where not "
                    + KeepingOut.isKeptOut("person", ":task")
                    + " on conflict (person, occasion) do nothing";

    private final JdbcClient jdbc;
    private final WritingTogether together;

    Notices(JdbcClient jdbc, WritingTogether together) {
        this.jdbc = jdbc;
        this.together = together;
    }

    /**
     * Writes one for each person who was not told of this occasion before, with the transaction.
     */
    void write(
            News news,
            Words words,
            Collection<String> people,
            String division,
            boolean outward,
            Instant at) {
        var row = new HashMap<String, Object>();
        row.put("season", news.season());
        row.put("division", division);
        row.put("kind", news.kind().name());
        row.put("urgent", news.kind().isUrgent());
        row.put("outward", outward);
        row.put("occasion", news.occasion());
        row.put("task", news.task());
        row.put("title", words.title());
        row.put("text", words.text());
        row.put("at", Timestamp.from(at));
        row.put("people", people.toArray(String[]::new));
        together.write(WRITE, row, () -> {});
    }

    long unread(String person) {
        return jdbc.sql(
                        "select count(*) from notice where person = :person and read_at is null and "
                                + OPEN)
                .param("person", person)
                .query(Long.class)
                .single();
    }

    /** The person's latest, the unread ones that still matter first. */
    List<Notice> of(String person, int most) {
        return jdbc.sql(
                        "select * from ("
                                + COLUMNS
                                + " where person = :person order by raised_at desc limit :most) latest"
                                + " order by (read_at is null and state in ('TO_READ', 'TO_DO')) desc, raised_at desc, title")
                .param("person", person)
                .param("most", most)
                .query(Notices::row)
                .list();
    }

    Optional<Notice> of(String person, UUID id) {
        return jdbc.sql(COLUMNS + " where person = :person and id = :id")
                .param("person", person)
                .param("id", id)
                .query(Notices::row)
                .optional();
    }

    int markRead(String person, UUID id, Instant at) {
        return jdbc.sql(
                        "update notice set read_at = :at where person = :person and id = :id and read_at is null")
                .param("person", person)
                .param("id", id)
                .param("at", Timestamp.from(at))
                .update();
    }

    int markAllRead(String person, Instant at) {
        return jdbc.sql(
                        "update notice set read_at = :at where person = :person and read_at is null")
                .param("person", person)
                .param("at", Timestamp.from(at))
                .update();
    }

    /** Locks what is to go out to the person; what another node holds is left to it. */
    List<Notice> take(String person, boolean urgent) {
        return jdbc.sql(
                        COLUMNS
                                + " where person = :person and urgent = :urgent and outward and gathered_at is null"
                                + " order by raised_at, title for update skip locked")
                .param("person", person)
                .param("urgent", urgent)
                .query(Notices::row)
                .list();
    }

    void gathered(List<Notice> taken) {
        jdbc.sql("update notice set gathered_at = now() where id = any(:ids::uuid[])")
                .param("ids", taken.stream().map(it -> it.id().toString()).toArray(String[]::new))
                .update();
    }

    /** Who has something to be told at once, after it has waited that long for more. */
    List<String> toTellAtOnce(double secondsWaited) {
        return jdbc.sql(
                        "select person from notice where outward and gathered_at is null and urgent group by person"
                                + " having min(written_at) <= now() - make_interval(secs => :seconds) order by 1")
                .param("seconds", secondsWaited)
                .query(String.class)
                .list();
    }

    /** Who has something for a digest and got none on that day. */
    List<String> toTellInDigest(java.time.LocalDate day) {
        return jdbc.sql(
                        "select distinct person from notice where outward and gathered_at is null and not urgent"
                                + " and not exists (select 1 from delivery where delivery.person = notice.person"
                                + " and digest_day = :day) order by 1")
                .param("day", day)
                .query(String.class)
                .list();
    }

    private static Notice row(ResultSet row, int number) throws SQLException {
        var read = row.getTimestamp("read_at");
        return new Notice(
                row.getObject("id", UUID.class),
                row.getString("person"),
                row.getString("division"),
                NoticeKind.valueOf(row.getString("kind")),
                row.getString("task"),
                NoticeState.valueOf(row.getString("state")),
                row.getString("title"),
                row.getString("text"),
                row.getTimestamp("raised_at").toInstant(),
                read == null ? null : read.toInstant());
    }
}
