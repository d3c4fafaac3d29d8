package org.meritcompetition.rehearsal;

import java.util.List;
import javax.sql.DataSource;
import org.meritcompetition.record.ChainWriter;
import org.meritcompetition.record.ChainWriter.Moment;
import org.meritcompetition.shared.Decided;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The record of a filled season: what its tables say was decided, in one chain that proves true.
 */
final class FilledRecord {

    private static final String DECIDED =
            """
            select subject, act, actor, role, reason, article, inputs, at from (
                select key as subject, '受理' as act, decided_by as actor, '竞赛办' as role, null as reason, '通知四（一）' as article,
                    null as inputs, decided_at as at from project_entry where season = :season and decided_at is not null
                union all select key, '计划评分', scored_by, '竞赛办', null, '通知四（一）', null, scored_at from work_plan
                    where season = :season and scored_at is not null
                union all select key, '提名推荐', nominated_by, '赛道部门评委', null, '通知七（三）', null, nominated_at from nomination
                    where season = :season
                union all select season || '/quota', '名额测算', null, '规则（自动计算）', null, '通知七（三）', hash, calculated_at
                    from quota_plan where season = :season
                union all select season || '/quota', '名单锁定', null, '规则（自动计算）', null, '通知七（三）', hash, locked_at
                    from quota_plan where season = :season
                union all select key, '发布公示', null, '规则（自动计算）', '公示至 ' || ends_on, '通知七（三）', null,
                    published_on::timestamptz from public_notice where season = :season
                union all select key, '印发表彰决定 ' || document_number, issued_by, '竞赛办', null, '通知七（三）', null, issued_at
                    from commendation_decision where season = :season
                union all select one.nominee, '表彰', decision.issued_by, '竞赛办', decision.document_number, '通知七（三）', null,
                    decision.issued_at from commendation one join commendation_decision decision on decision.key = one.decision
                    where one.season = :season
            ) as decided order by at, subject, act
            """;
    private final JdbcClient jdbc;
    private final JdbcTemplate many;

    FilledRecord(DataSource source) {
        this.jdbc = JdbcClient.create(source);
        this.many = new JdbcTemplate(source);
    }

    /** Goes on after what the season's record holds; once a season. */
    void write(String season) {
        if (!isThere(season)) {
            ChainWriter.append(many, season, moments(season));
        }
    }

    private boolean isThere(String season) {
        return jdbc.sql(
                        "select count(*) > 0 from record.entry where season = :season and subject = :season || '/decision/1'")
                .param("season", season)
                .query(Boolean.class)
                .single();
    }

    private List<Moment> moments(String season) {
        return jdbc.sql(DECIDED)
                .param("season", season)
                .query(
                        (row, number) ->
                                new Moment(
                                        new Decided(
                                                season,
                                                row.getString("subject"),
                                                row.getString("act"),
                                                row.getString("actor"),
                                                row.getString("role"),
                                                row.getString("reason"),
                                                row.getString("article"),
                                                row.getString("inputs")),
                                        row.getTimestamp("at").toInstant()))
                .list();
    }
}
