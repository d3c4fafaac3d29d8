package org.meritcompetition.rehearsal;

import java.util.LinkedHashMap;
import java.util.Map;
import org.meritcompetition.deadline.RecordingRungs;
import org.meritcompetition.season.plan.AwardCategory;
import org.meritcompetition.season.plan.SeasonPlan;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts a season that has been played, in the records themselves. */
@Component
@Profile("rehearse")
class Counting {

    private static final String SEATS =
            "select count(*) from quota_seat where season = :season and status = 'FORMAL'";

    private static final String RUNGS = "select count(*) from ladder_rung where season = :season";

    private final JdbcClient jdbc;
    private final RecordingRungs rungs;
    private final RecordAtTheEnd record;

    Counting(JdbcClient jdbc, RecordingRungs rungs, RecordAtTheEnd record) {
        this.jdbc = jdbc;
        this.rungs = rungs;
        this.record = record;
    }

    RehearsalSummary of(SeasonPlan plan, long seed, Rehearsal rehearsal, double wallSeconds) {
        var season = plan.code();
        return new RehearsalSummary(
                season,
                seed,
                plan.units().size(),
                count("select count(*) from started_project where season = :season", season),
                count(
                        "select count(*) from report_due where season = :season and status <> 'NOT_DUE'",
                        season),
                count(
                        "select count(*) from report_due where season = :season and status in ('MADE', 'LATE')",
                        season),
                count(
                        "select count(*) from report_due where season = :season and status in ('LATE', 'MISSING')",
                        season),
                count(
                        RUNGS
                                + " and outcome = 'REACHED' and rung in ('LINE_LEADER', 'HEAD', 'SUPERVISION')",
                        season),
                rungs.count(season, true),
                rungs.count(season, false),
                byKey(
                        "select kind, count(*) from notice where season = :season group by kind order by kind",
                        season),
                count(
                        "select count(*) from award_application where season = :season and status <> 'TAKEN_BACK'",
                        season),
                byKey(
                        "select rule, count(*) from award_application_screening s join award_application a"
                                + " on a.key = s.application where a.season = :season and verdict = 'REFUSED'"
                                + " group by rule order by rule",
                        season),
                count(
                        "select count(*) from nomination_rank r join nomination n on n.key = r.nomination"
                                + " where n.season = :season",
                        season),
                seats(season),
                byKey(
                        "select category, count(*) from commendation where season = :season"
                                + " group by category order by category",
                        season),
                count("select count(*) from veto_entry"),
                byKey(
                        "select outcome, count(*) from quota_override where season = :season"
                                + " group by outcome order by outcome",
                        season),
                byKey(
                        "select state, count(*) from objection where season = :season"
                                + " group by state order by state",
                        season),
                record.of(season),
                rehearsal.submissions(),
                rehearsal.refusals(),
                count("select count(*) from act_hi_taskinst where delete_reason_ = 'completed'"),
                count("select count(*) from act_ru_task"),
                count("select count(*) from act_hi_procinst"),
                count(
                        "select count(*) from act_hi_procinst where state_ <> 'COMPLETED' or end_act_id_ is null"),
                count("select count(*) from act_ru_incident"),
                quotasExceeded(plan),
                wallSeconds);
    }

    private Map<String, Map<String, Long>> seats(String season) {
        var seats = new LinkedHashMap<String, Map<String, Long>>();
        for (var category : AwardCategory.values()) {
            seats.put(
                    category.name(),
                    byKey(
                            "select track, count(*) from quota_seat where season = :season and status = 'FORMAL' and category = '"
                                    + category.name()
                                    + "' group by track order by track",
                            season));
        }
        return seats;
    }

    private long quotasExceeded(SeasonPlan plan) {
        var exceeded = 0L;
        for (var category : AwardCategory.values()) {
            var award = plan.award(category);
            var only = " and category = '%s'".formatted(category.name());
            exceeded += count(SEATS + only, plan.code()) > award.total() ? 1 : 0;
            exceeded +=
                    count(
                            "select count(*) from ("
                                    + SEATS.replace("count(*)", "unit")
                                    + only
                                    + " group by unit having count(*) > "
                                    + award.unitCap()
                                    + ") too_many",
                            plan.code());
        }
        return exceeded;
    }

    private long count(String sql, String season) {
        return jdbc.sql(sql).param("season", season).query(Long.class).single();
    }

    private long count(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }

    private Map<String, Long> byKey(String sql, String season) {
        var counts = new LinkedHashMap<String, Long>();
        jdbc.sql(sql)
                .param("season", season)
                .query((row, number) -> counts.put(row.getString(1), row.getLong(2)))
                .list();
        return counts;
    }
}
