package org.meritcompetition.objection.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.meritcompetition.Stage;
import org.meritcompetition.evaluation.AllocatingQuotas;
import org.meritcompetition.evaluation.process.Nominees;
import org.meritcompetition.evaluation.process.Records;
import org.meritcompetition.season.Seasons;

/**
 * A season whose list is approved and on public notice: in track T01 three teams hold the seats,
 * and two are spare, of whom the first one's unit holds all that it may elsewhere.
 */
public final class NoticedTeams {

    static final String AWARD = "cg-2024/award";
    static final String NOTICE = "cg-2024/notice/1";

    final Stage stage;
    final Records records;
    final Nominees nominees;
    final String huangpu;
    final String xuhui;
    final String changning;
    final String jingan;
    final String putuo;

    private NoticedTeams(Stage stage, Seasons seasons, AllocatingQuotas quotas) {
        this.stage = stage;
        stage.adopt("seasons/cg-2024.yaml");
        stage.at("2024-12-18");
        records = new Records(stage.records());
        nominees = new Nominees(records);
        records.jdbc()
                .sql("update season set definition = replace(definition, 'spares: 1', 'spares: 2')")
                .update();
        seasons.forgetPlans();
        huangpu = nominees.team("T01", "huangpu", 1);
        xuhui = nominees.team("T01", "xuhui", 2);
        changning = nominees.team("T01", "changning", 3);
        var elsewhere =
                List.of(
                        team("T02", "jingan", 1),
                        team("T03", "jingan", 2),
                        team("T04", "jingan", 3));
        jingan = team("T01", "jingan", 4);
        records.jdbc()
                .sql("update nomination_rank set rank = 4 where candidate = ?")
                .param(jingan)
                .update();
        putuo = nominees.team("T01", "putuo", 5);
        quotas.calculate("cg-2024");
        elsewhere.forEach(nominees::passedDossier);
        List.of(huangpu, xuhui, changning, jingan, putuo).forEach(nominees::passedDossier);
    }

    /** The list is approved on 18 December; the notice runs to the 25th. */
    public static NoticedTeams published(
            Stage stage, Seasons seasons, AllocatingQuotas quotas, RuntimeService runtime) {
        var teams = new NoticedTeams(stage, seasons, quotas);
        runtime.createProcessInstanceByKey("award-evaluation")
                .businessKey(AWARD)
                .setVariable("season", "cg-2024")
                .setVariable("division", "cg")
                .startBeforeActivity("approval")
                .execute();
        stage.leadingGroupAgrees();
        stage.submits(
                "leader",
                stage.task(AWARD, "approveCommendations"),
                new HashMap<>(
                        Map.of(
                                "meetingDate", "2024-12-18",
                                "minutes", "纪要〔2024〕5号",
                                "present", "组长、副组长")));
        stage.settle();
        return teams;
    }

    private String team(String track, String unit, int preference) {
        var entry = records.project(track, unit, 1, unit + "张三");
        records.reported(entry, 7, 0, 0);
        var name = unit + List.of("督察组", "法制科", "勤务站", "机动队").get(preference - 1);
        records.jdbc()
                .sql("update project_entry set department = ? where key = ?")
                .params(name, entry)
                .update();
        var key = records.applied(entry, "C", preference, name);
        var nomination = "cg-2024/award/" + track;
        records.jdbc()
                .sql(
                        """
                        insert into nomination (key, season, track, nominator, nominated_by, nominated_at, version)
                        values (?, 'cg-2024', ?, 'JUDGE', 'judge', '2024-11-20T02:00:00Z', 0) on conflict do nothing
                        """)
                .params(nomination, track)
                .update();
        records.jdbc()
                .sql(
                        "insert into nomination_rank (nomination, candidate, category, rank) values (?, ?, 'COLLECTIVE', ?)")
                .params(nomination, key, track.equals("T01") ? 9 : 1)
                .update();
        return key;
    }

    /** Names of T01 on a notice with what became of them. */
    List<String> noticed(String notice) {
        return records.column(
                String.class,
                "select concat(candidate, ' ', state) from public_notice_entry"
                        + " where notice = ? and track = 'T01' order by place, candidate",
                notice);
    }

    /** The office issues the decision that waits in that instance. */
    void issue(String instance, String duty, String number) {
        var task = stage.task(instance, duty);
        stage.submits(
                "office",
                task,
                "documentNumber",
                number,
                "decidedOn",
                stage.today(),
                "listCheck",
                stage.opens("office", task).get("listCheck"));
        stage.settle();
    }

    /** Teams of T01 that are honoured, with the number of their decision. */
    List<String> honoured() {
        return records.column(
                String.class,
                "select concat(candidate, ' ', d.number) from commendation c"
                        + " join commendation_decision d on d.key = c.decision"
                        + " where track = 'T01' order by place");
    }
}
