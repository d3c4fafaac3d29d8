package org.meritcompetition.evaluation.process;

import java.util.List;

/** Nominees as step 2 leaves them, put on record directly, and what the seats look like. */
public record Nominees(Records records) {

    /** The team of the unit's first project of the track, eligible in every rule. */
    public String team(String track, String unit, int rank) {
        var entry = records.project(track, unit, 1, unit + "张三");
        records.reported(entry, 7, 0, 0);
        var key = records.applied(entry, "C", 1, unit + "执法科1");
        rank(key, track, "COLLECTIVE", rank);
        return key;
    }

    /** The first participant of the project of a team. */
    public String person(String track, String unit, int rank) {
        var entry = "%s/%s/%s/1".formatted(Records.SEASON, track, unit);
        var key = records.applied(entry, "P", 1, unit + "张三");
        rank(key, track, "INDIVIDUAL", rank);
        return key;
    }

    /** Nobody nominated in the track, so that equal ranks are possible. */
    public void rankedByScore(String track) {
        records.jdbc()
                .sql(
                        "update nomination set nominator = 'SCORE', nominated_by = null where track = ?")
                .param(track)
                .update();
    }

    /** On record as nominated for a collective honour. */
    public void rankedOnRecord(String key, String track, int rank) {
        rank(key, track, "COLLECTIVE", rank);
    }

    private void rank(String key, String track, String category, int rank) {
        var nomination = "%s/award/%s".formatted(Records.SEASON, track);
        records.jdbc()
                .sql(
                        """
                        insert into nomination (key, season, track, nominator, nominated_by, nominated_at, version)
                        values (?, ?, ?, 'JUDGE', 'judge', '2024-11-20T02:00:00Z', 0) on conflict do nothing
                        """)
                .params(nomination, Records.SEASON, track)
                .update();
        records.jdbc()
                .sql(
                        "insert into nomination_rank (nomination, candidate, category, rank) values (?, ?, ?, ?)")
                .params(nomination, key, category, rank)
                .update();
    }

    /** A dossier that the office has passed. */
    public void passedDossier(String nominee) {
        records.jdbc()
                .sql(
                        """
                        insert into dossier (nominee, season, unit, category, state, unit_signed, responsible, headcount,
                            gender, ethnicity, born, political, education, post, phone, deeds, summary, filled_by,
                            filled_at, version)
                        select key, season, unit, category, 'PASSED', true, '负责人', 9, '男', '汉族', '1985-06', '群众',
                            '大学本科', '队员', '13800000000', '事迹', '简要', 'liaison', '2024-12-05T02:00:00Z', 0
                        from award_application where key = ?
                        """)
                .param(nominee)
                .update();
    }

    /** Every nominee in the order of the lists: {@code huangpu执法科1 FORMAL 1}. */
    public List<String> seats() {
        return records.column(
                String.class,
                """
                select concat_ws(' ', candidate, status, place) from quota_seat
                order by category, track, standing
                """);
    }
}
