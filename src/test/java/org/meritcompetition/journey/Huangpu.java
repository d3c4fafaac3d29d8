package org.meritcompetition.journey;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.meritcompetition.Stage;

/** The people of one unit, and what they do in a year. */
record Huangpu(Stage stage) {

    private static final String UNIT = "cg-2024/unit/huangpu";
    private static final String APPLICATION = "cg-2024/award/unit/huangpu";
    private static final String DOSSIERS = "cg-2024/award/dossier/huangpu";
    private static final String LIAISON = "huangpu-liaison";

    void plansOneProjectIn(String track) {
        stage.submits(
                LIAISON,
                stage.task(UNIT, "draftWorkPlan"),
                Map.of(
                        "leadDepartment", "综合科",
                        "lineLeader", "陈明副局长",
                        "contact", "李联络",
                        "phone", "021-63110000",
                        "leadingGroup", "组长：局长",
                        "goals", "全面完成年度竞赛目标",
                        "measures", "每月会商",
                        "milestones", "六月中期、十月验收",
                        "projects", List.of(track + ":1")));
    }

    void fills(String project) {
        var values =
                new HashMap<String, Object>(
                        Map.of(
                                "name", "违法建筑专项整治",
                                "department", "专项执法科",
                                "owner", "张伟",
                                "ownerPost", "科长",
                                "participants", "王建国、中队长、四级主任科员、是\n李秀兰、队员、一级行政执法员、是",
                                "goals", "存量减半",
                                "measures", "错时执法",
                                "milestones", "按月推进",
                                "effects", "投诉下降三成",
                                "contact", "李联络"));
        values.put("phone", "13800000000");
        stage.submits(LIAISON, stage.task(UNIT, "fillProjectEntry"), values);
    }

    void signsItsRegistration() {
        stage.submits(
                "huangpu-line-leader", stage.task(UNIT, "signRegistration"), "decision", "SIGNED");
    }

    void reportsIn(String month) {
        stage.until(YearMonth.parse(month).atEndOfMonth().minusDays(2));
        stage.submits(
                LIAISON,
                stage.task("cg-2024/T04/huangpu/1/" + month, "reportProgress"),
                "progress",
                "完成本月整治点位。",
                "problems",
                "暂无。");
        stage.until(YearMonth.parse(month).atEndOfMonth());
    }

    void answersGuidanceOn(String project) {
        stage.submits(LIAISON, stage.task(project, "answerGuidance"), "answer", "已增加每周两次夜间执法。");
    }

    void appliesWithATeamAndAPerson(String project) {
        stage.submits(
                LIAISON,
                stage.task(APPLICATION, "applyForAward"),
                "category",
                "COLLECTIVE",
                "entry",
                project,
                "deeds",
                "专项整治成效明显。",
                "more",
                true);
        stage.submits(
                LIAISON,
                stage.task(APPLICATION, "applyForAward"),
                "category",
                "INDIVIDUAL",
                "person",
                project + "#王建国",
                "deeds",
                "带队攻坚，成效突出。");
        stage.submits(
                "huangpu-line-leader",
                stage.task(APPLICATION, "signApplications"),
                "decision",
                "SIGNED");
        stage.settle();
    }

    void preparesItsDossiers() {
        for (var task : stage.tasks(DOSSIERS, "fillDossier")) {
            var isTeam = "先进集体".equals(stage.opens(LIAISON, task).get("category"));
            stage.attaches(LIAISON, task);
            stage.submits(LIAISON, task, isTeam ? team() : person());
        }
        stage.submits(
                "huangpu-line-leader", stage.task(DOSSIERS, "checkDossiers"), "decision", "SIGNED");
        stage.submits("huangpu-head", stage.task(DOSSIERS, "signDossiers"), "decision", "SIGNED");
    }

    private static Map<String, Object> team() {
        return Map.of(
                "responsible",
                "张伟",
                "headcount",
                12,
                "summary",
                "扎实推进专项整治工作。".repeat(20),
                "collectiveDeeds",
                "全年整治成效明显。".repeat(50));
    }

    private static Map<String, Object> person() {
        var values =
                new HashMap<String, Object>(
                        Map.of(
                                "gender", "男",
                                "ethnicity", "汉族",
                                "born", "1985-06",
                                "political", "中共党员",
                                "education", "大学本科",
                                "post", "中队长",
                                "phone", "13800000001",
                                "summary", "扎实推进专项整治工作。".repeat(20)));
        values.put("individualDeeds", "带队攻坚，成效突出，群众满意。".repeat(70));
        return values;
    }
}
