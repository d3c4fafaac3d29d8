package org.meritcompetition.registration;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.meritcompetition.Stage;

/** The people of one unit, and the office that answers them, at their forms of the registration. */
public class UnitAtWork {

    private final Stage stage;
    private final String unit;

    public UnitAtWork(Stage stage, String unit) {
        this.stage = stage;
        this.unit = unit;
    }

    public String key() {
        return "cg-2024/unit/" + unit;
    }

    public String entry(String track, int number) {
        return "cg-2024/%s/%s/%d".formatted(track, unit, number);
    }

    public void isInvited() {
        stage.start("unit-registration", key(), "unit", unit);
    }

    /**
     * Writes the work plan.
     *
     * @param projects e.g. {@code T03:2} for two projects in that track
     */
    public void plans(String... projects) {
        stage.submits(liaison(), stage.task(key(), "draftWorkPlan"), plan(projects));
    }

    public static Map<String, Object> plan(String... projects) {
        var plan = new HashMap<String, Object>();
        plan.put("leadDepartment", "法制科");
        plan.put("lineLeader", "王局 副局长");
        plan.put("contact", "赵联");
        plan.put("phone", "021-23110000");
        plan.put("leadingGroup", "组长王局，成员各科长");
        plan.put("goals", "目标");
        plan.put("measures", "措施");
        plan.put("milestones", "四月启动，十月完成");
        plan.put("projects", List.of(projects));
        return plan;
    }

    public void fillsAll() {
        for (var task : stage.tasks(key(), "fillProjectEntry")) {
            stage.submits(liaison(), task, project("一网统管"));
        }
    }

    public void fills(String entry) {
        stage.submits(liaison(), taskOf(entry), project("一网统管"));
    }

    public Task taskOf(String entry) {
        return stage.tasks(key(), "fillProjectEntry").stream()
                .filter(task -> stage.opens(liaison(), task).get("entry").equals(entry))
                .findFirst()
                .orElseThrow();
    }

    public static Map<String, Object> project(String name) {
        var project = new HashMap<String, Object>();
        project.put("name", name);
        project.put("department", "法制科");
        project.put("owner", "张三");
        project.put("ownerPost", "中队长");
        project.put("participants", "张三、中队长、科员、是\n李四\t科长\t四级调研员\t否");
        project.put("goals", "目标");
        project.put("measures", "措施");
        project.put("milestones", "节点");
        project.put("effects", "成效");
        project.put("contact", "赵联");
        project.put("phone", "13800000000");
        return project;
    }

    public void signs() {
        stage.submits(lineLeader(), stage.task(key(), "signRegistration"), "decision", "SIGNED");
    }

    public void sendsBack(String reason, String... entries) {
        stage.submits(
                lineLeader(),
                stage.task(key(), "signRegistration"),
                "decision",
                "RETURNED",
                "reason",
                reason,
                "toCorrect",
                List.of(entries));
    }

    /** Plans, fills and signs, so that every project waits for the office. */
    public void registers(String... projects) {
        isInvited();
        plans(projects);
        fillsAll();
        signs();
    }

    public void isReviewed(String entry, String decision, String reason) {
        var answer = new HashMap<String, Object>();
        answer.put("decision", decision);
        answer.put("reason", reason);
        stage.submits("office", stage.task(entry, "reviewEntry"), answer);
    }

    public void corrects(String entry, String name) {
        stage.submits(liaison(), stage.task(entry, "correctEntry"), project(name));
    }

    public String liaison() {
        return unit + "-liaison";
    }

    public String lineLeader() {
        return unit + "-line-leader";
    }
}
