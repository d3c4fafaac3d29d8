package org.meritcompetition.evaluation.process;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What earlier phases left on record, put there directly, and what the evaluation wrote. */
public record Records(JdbcClient jdbc) {

    public static final String SEASON = "cg-2024";

    /** An accepted project whose first participant works on the front line. */
    public String project(String track, String unit, int number, String... people) {
        var key = "%s/%s/%s/%d".formatted(SEASON, track, unit, number);
        jdbc.sql(
                        """
                        insert into work_plan (key, version, season, unit, status, lead_department, line_leader,
                            contact, phone, leading_group, goals, measures, milestones, decided_by, scoring, score)
                        values (:key, 0, :season, :unit, 'SIGNED', '办公室', '分管', '联系人', '1', '组', '目标', '措施',
                            '节点', 'line-leader', 'SCORED', 8)
                        on conflict do nothing
                        """)
                .param("key", SEASON + "/unit/" + unit)
                .param("season", SEASON)
                .param("unit", unit)
                .update();
        jdbc.sql(
                        """
                        insert into project_entry (key, version, season, unit, track, number, project_limit,
                            round_limit, status, name, department, owner, owner_post, goals, measures, milestones,
                            effects, contact, phone, signed, return_rounds, decided_by)
                        values (:key, 0, :season, :unit, :track, :number, 2, 2, 'ACCEPTED', :name, :department,
                            '负责人', '科长', '目标', '措施', '节点', '成效', '联系人', '1', true, 0, 'office')
                        """)
                .param("key", key)
                .param("season", SEASON)
                .param("unit", unit)
                .param("track", track)
                .param("number", number)
                .param("name", unit + "项目" + number)
                .param("department", unit + "执法科" + number)
                .update();
        for (var i = 0; i < people.length; i++) {
            jdbc.sql("insert into project_participant values (?, ?, ?, '队员', '科员', ?)")
                    .params(key, i, people[i], i == 0)
                    .update();
        }
        return key;
    }

    /** The project began, and so many of its reports were sent in time, late, or not at all. */
    public void reported(String entry, int made, int late, int missing) {
        var parts = entry.split("/");
        jdbc.sql("insert into started_project values (?, 0, ?, ?, ?, '2024-04-16T01:00:00Z')")
                .params(entry, parts[0], parts[2], parts[1])
                .update();
        for (var i = 0; i < made + late + missing; i++) {
            var period = "2024-%02d".formatted(4 + i);
            jdbc.sql(
                            """
                            insert into report_due (key, version, season, unit, track, entry, period, status,
                                opened_at, settled_at)
                            values (?, 0, ?, ?, ?, ?, ?, ?, '2024-04-16T01:00:00Z', '2024-11-01T01:00:00Z')
                            """)
                    .params(
                            entry + "/" + period,
                            parts[0],
                            parts[2],
                            parts[1],
                            entry,
                            period,
                            i < made ? "MADE" : i < made + late ? "LATE" : "MISSING")
                    .update();
        }
    }

    /** The frozen process score of a project. */
    public void scored(String entry, String score) {
        var parts = entry.split("/");
        jdbc.sql(
                        """
                        insert into process_score (entry, season, track, unit, score, frozen_at, version)
                        values (?, ?, ?, ?, ?::numeric, '2024-11-18T16:00:00Z', 0)
                        """)
                .params(entry, parts[0], parts[1], parts[2], score)
                .update();
    }

    /** An application that was handed in and found eligible. */
    public String applied(String entry, String kind, int preference, String candidate) {
        var parts = entry.split("/");
        var key = "%s/award/%s/%s/%s%d".formatted(parts[0], parts[1], parts[2], kind, preference);
        jdbc.sql(
                        """
                        insert into award_application (key, season, category, track, unit, entry, candidate,
                            ordinal, preference, deeds, status, eligible, filed_by, filed_at, version)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, '事迹', 'SIGNED', true, 'liaison',
                            '2024-11-10T02:00:00Z', 0)
                        """)
                .params(
                        key,
                        parts[0],
                        kind.equals("C") ? "COLLECTIVE" : "INDIVIDUAL",
                        parts[1],
                        parts[2],
                        entry,
                        candidate,
                        preference,
                        preference)
                .update();
        return key;
    }

    public List<Map<String, Object>> rows(String sql, Object... parameters) {
        return jdbc.sql(sql).params(parameters).query().listOfRows();
    }

    public Map<String, Object> row(String sql, Object... parameters) {
        return jdbc.sql(sql).params(parameters).query().singleRow();
    }

    public <T> List<T> column(Class<T> type, String sql, Object... parameters) {
        return jdbc.sql(sql).params(parameters).query(type).list();
    }
}
