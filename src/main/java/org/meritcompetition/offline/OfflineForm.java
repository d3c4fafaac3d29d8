package org.meritcompetition.offline;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The forms that can be filled in a spreadsheet. */
public enum OfflineForm {
    /** A task for each project that the work plan asked for; the row says for which track. */
    PROJECT_ENTRIES(
            "entries",
            "竞赛项目",
            "fillProjectEntry",
            true,
            Set.of(),
            List.of(
                    "一行一个竞赛项目。工作计划选定了几个项目，每条赛道就能填几行。",
                    "“参与人员”一格里每行写一人：姓名、职务、职级、是否一线（单元格内换行按 Alt+Enter）。",
                    "“电话”写手机或座机，例如 13800000000、021-23110000。"),
            "已提交 %d 个竞赛项目，可在“我办过的”中查看。全部项目填完后，自动送分管领导审签。"),

    /** One task that comes again until the liaison says that it is all. */
    AWARD_APPLICATIONS(
            "applications",
            "先进推荐申报",
            "applyForAward",
            false,
            Set.of("takenBack", "nothing", "complete", "more"),
            List.of(
                    "一行一个候选。先进集体填“赛道与项目”和“集体名称”，先进个人填“候选个人”和“出生年月”（写成 1985-06）。",
                    "导入后在“推荐申报”任务中核对，勾选“已填的就是全部”后提交单位审签。"),
            "已填入 %d 个候选。请打开任务“推荐申报”核对，勾选“已填的就是全部，本次不再增加”后提交，才会送分管领导审签。");

    private final String code;
    private final String title;
    private final String duty;
    private final boolean byTrack;
    private final Set<String> leftOut;
    private final List<String> instructions;
    private final String done;

    OfflineForm(
            String code,
            String title,
            String duty,
            boolean byTrack,
            Set<String> leftOut,
            List<String> instructions,
            String done) {
        this.code = code;
        this.title = title;
        this.duty = duty;
        this.byTrack = byTrack;
        this.leftOut = leftOut;
        this.instructions = instructions;
        this.done = done;
    }

    /** As it stands in addresses. */
    public String code() {
        return code;
    }

    public String title() {
        return title;
    }

    /** The task whose form it is. */
    String duty() {
        return duty;
    }

    /** Whether each row is a task of its own, told apart by the track. */
    public boolean isByTrack() {
        return byTrack;
    }

    /** Keys of the form that only make sense on the screen. */
    Set<String> leftOut() {
        return leftOut;
    }

    List<String> instructions() {
        return instructions;
    }

    /**
     * What became of the rows, whose number stands in the place of {@code %d}, and what is next.
     */
    public String done() {
        return done;
    }

    /** The form of that code, empty where there is none. */
    public static Optional<OfflineForm> of(String code) {
        return Arrays.stream(values()).filter(it -> it.code.equals(code)).findFirst();
    }
}
