package org.meritcompetition.papers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.meritcompetition.evaluation.process.Records;
import org.meritcompetition.season.plan.SeasonPlan;
import org.meritcompetition.season.plan.UnitPlan;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.TestingAuthenticationToken;

/**
 * A season at its end as the record has it: 20 units with a project each in two tracks or more, 30
 * collectives and 40 persons honoured, a spare a track and category.
 */
public final class FullSeason {

    static final String NUMBER = "沪城管竞〔2024〕9号";
    private static final List<String> GIVEN =
            List.of("敏", "强", "芳", "建国", "晓东", "丽华", "志远", "文静", "海波", "雪梅");
    private static final List<String> FAMILY =
            List.of("张", "李", "王", "赵", "陈", "周", "吴", "徐", "孙", "欧阳");
    private static final String LONG = "坚持问题导向，聚焦街面秩序、环境卫生和群众反映集中的突出问题，细化任务清单、责任清单和时限清单，逐项销号。";

    private final SeasonPlan plan;
    private final JdbcClient jdbc;
    private final Records records;
    private final Map<String, Integer> preferences = new HashMap<>();
    private final Map<String, Integer> people = new HashMap<>();

    private FullSeason(SeasonPlan plan, JdbcClient jdbc) {
        this.plan = plan;
        this.jdbc = jdbc;
        this.records = new Records(jdbc);
    }

    /** Up to the lock of the list, with the dossiers written. */
    public static FullSeason locked(SeasonPlan plan, JdbcClient jdbc) {
        var season = new FullSeason(plan, jdbc);
        season.register();
        season.nominate();
        season.write();
        return season;
    }

    /** Up to the honour roll. */
    public static FullSeason honoured(SeasonPlan plan, JdbcClient jdbc) {
        var season = locked(plan, jdbc);
        season.publish();
        season.consult();
        season.honour();
        return season;
    }

    /** The account of that group. */
    static PaperReader reader(SeasonPlan plan, String group) {
        var who =
                new TestingAuthenticationToken(
                        group.replace("cg-unit-", "").replace("cg-", ""), "", "GROUP_" + group);
        return PaperReader.of(who, plan).orElseThrow();
    }

    private void register() {
        var track = 0;
        for (var unit : plan.units()) {
            for (var n = 0; n < 4; n++) {
                var code = plan.tracks().get((track + 3 * n) % 10).code();
                var names = names(unit, n);
                var entry = records.project(code, unit.code(), 1, names.toArray(String[]::new));
                records.reported(entry, 5, 1, n == 3 ? 1 : 0);
            }
            track++;
        }
        jdbc.sql(
                        """
                        update project_entry set goals = :long, measures = :long || chr(10) || :long || chr(10) || :long,
                            milestones = '4月底前完成摸底，6月底前建立机制，9月底前全面推开，10月底前总结提升。',
                            effects = :long, department = '勤务科', contact = '王联络', phone = '021-63770000', owner = '刘志刚', name =
                            (select case right(track, 2) when '01' then '镇街协作联动机制建设' when '02' then '执法案卷质量提升'
                            when '03' then '街面秩序智能感知应用' when '04' then '渣土运输专项整治' when '05' then '执法全过程监督'
                            when '06' then '实战化教官队伍建设' when '07' then '毗邻地区联合执法' when '08' then '信访矛盾源头化解'
                            when '09' then '党建联建共治' else '城管故事新媒体传播' end)
                        """)
                .param("long", LONG)
                .update();
    }

    private List<String> names(UnitPlan unit, int n) {
        var at = plan.units().indexOf(unit) * 4 + n;
        var names = new ArrayList<String>();
        for (var i = 0; i < 3; i++) {
            names.add(FAMILY.get((at + i) % 10) + GIVEN.get((at / 10 + i) % 10));
        }
        return names;
    }

    private void nominate() {
        jdbc.sql(
                        """
                        insert into quota_plan (season, method, calculation_version, inputs, hash, state, calculated_at,
                            locked_at, version)
                        values ('cg-2024', 'fixed+deferred-acceptance', '1.1', '[]', repeat('0', 64), 'LOCKED',
                            '2024-11-26T02:00:00Z', '2024-12-01T02:00:00Z', 0)
                        """)
                .update();
        for (var track : plan.tracks()) {
            var entries =
                    records.column(
                            String.class,
                            "select key from project_entry where track = ? order by key",
                            track.code());
            seat(track.code(), "COLLECTIVE", "C", 3, entries);
            seat(track.code(), "INDIVIDUAL", "P", 4, entries);
        }
    }

    private void seat(String track, String category, String kind, int seats, List<String> entries) {
        for (var standing = 1; standing <= seats + 1; standing++) {
            var entry = entries.get((standing - 1) % entries.size());
            var unit = entry.split("/")[2];
            var preference = preferences.merge(unit + kind, 1, Integer::sum);
            var candidate = kind.equals("C") ? team(entry) : person(entry);
            var key = records.applied(entry, kind, preference, candidate);
            var formal = standing <= seats;
            if (formal) {
                jdbc.sql("insert into quota_place values ('cg-2024', ?, ?, ?)")
                        .params(category, track, standing)
                        .update();
            }
            jdbc.sql(
                            """
                            insert into quota_seat (nominee, season, category, track, unit, entry, candidate, standing,
                                preference, status, place, version)
                            values (?, 'cg-2024', ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)
                            """)
                    .params(
                            key,
                            category,
                            track,
                            unit,
                            entry,
                            candidate,
                            standing,
                            preference,
                            formal ? "FORMAL" : "SPARE",
                            formal ? standing : 1)
                    .update();
        }
    }

    private String team(String entry) {
        var parts = entry.split("/");
        return plan.unit(parts[2]).name().replaceAll("城管执法局|综合执法大队|执法支队|执法总队", "")
                + plan.track(parts[1]).name()
                + "专班";
    }

    private String person(String entry) {
        var at = people.merge(entry, 1, Integer::sum) - 1;
        return records.column(
                        String.class,
                        "select name from project_participant where entry = ? order by position",
                        entry)
                .get(at);
    }

    private void write() {
        jdbc.sql(
                        """
                        insert into dossier (nominee, season, unit, category, state, unit_signed, responsible, headcount,
                            gender, ethnicity, born, political, education, post, title, phone, honours, deeds, summary,
                            filled_by, filled_at, version)
                        select nominee, season, unit, category, 'PASSED', true,
                            case category when 'COLLECTIVE' then '刘志刚' end, case category when 'COLLECTIVE' then 9 end,
                            p.gender, p.ethnicity, p.born, p.political, p.education, p.post, null, p.phone, p.honours,
                            repeat(:long, 15) || chr(10) || repeat(:long, 15), repeat(:long, 5), 'liaison',
                            '2024-12-05T02:00:00Z', 0
                        from quota_seat left join (values ('INDIVIDUAL', '男', '汉族', '1985-06', '中共党员', '大学本科',
                            '中队长', '13800000000', '2022年度区级嘉奖')) as
                            p (category, gender, ethnicity, born, political, education, post, phone, honours)
                            using (category)
                        """)
                .param("long", LONG)
                .update();
    }

    private void publish() {
        jdbc.sql(
                        """
                        insert into public_notice (key, season, number, published_on, ends_on, released_at, version)
                        values ('cg-2024/notice/1', 'cg-2024', 1, '2024-12-20', '2024-12-27', '2024-12-28T02:00:00Z', 0)
                        """)
                .update();
        jdbc.sql(
                        """
                        insert into public_notice_entry (notice, nominee, category, track, place, unit, candidate, state)
                        select 'cg-2024/notice/1', nominee, category, track, place, unit, candidate, 'RELEASED'
                        from quota_seat where status = 'FORMAL'
                        """)
                .update();
    }

    private void consult() {
        jdbc.sql(
                        """
                        insert into consultation (key, season, body, state, requested_at, replied_by, replied_at, version)
                        values ('cg-2024/veto/discipline', 'cg-2024', 'discipline', 'REPLIED', '2024-12-02T02:00:00Z',
                            'discipline', '2024-12-10T02:00:00Z', 0)
                        """)
                .update();
        jdbc.sql(
                        """
                        insert into consultation_nominee (consultation, nominee, category, unit, candidate, opinion, grounds)
                        select 'cg-2024/veto/discipline', nominee, category, unit, candidate,
                            case when status = 'SPARE' and track = 'T01' and category = 'INDIVIDUAL' then 'OBJECTED' else 'CLEAR' end,
                            case when status = 'SPARE' and track = 'T01' and category = 'INDIVIDUAL' then '正在核查' end
                        from quota_seat
                        """)
                .update();
    }

    private void honour() {
        jdbc.sql(
                        """
                        insert into commendation_decision (key, season, number, document_number, decided_on, kind,
                            issued_by, issued_at)
                        values ('cg-2024/decision/1', 'cg-2024', 1, ?, '2024-12-30', 'COMMENDED', 'office',
                            '2024-12-30T02:00:00Z')
                        """)
                .param(NUMBER)
                .update();
        jdbc.sql(
                        """
                        insert into commendation (nominee, season, decision, category, track, place, unit, candidate, version)
                        select nominee, season, 'cg-2024/decision/1', category, track, place, unit, candidate, 0
                        from quota_seat where status = 'FORMAL'
                        """)
                .update();
        jdbc.sql("insert into honour_roll values ('cg-2024', '2024-12-30T03:00:00Z')").update();
        jdbc.sql(
                        """
                        insert into annual_summary (key, season, unit, state, work, results, problems, plans, filed_by,
                            recorded_at)
                        values ('cg-2024/unit/huangpu/summary', 'cg-2024', 'huangpu', 'FILED', :long, :long, null, :long,
                            'huangpu-liaison', '2024-12-30T04:00:00Z')
                        """)
                .param("long", LONG)
                .update();
    }
}
