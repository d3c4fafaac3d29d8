package org.meritcompetition.season.plan;

/** Whether every closing can be counted: its year has to have a table of working days. */
final class ClosingCheck {

    private final SeasonDraft draft;
    private final Faults faults;
    private final WorkingDays workingDays;

    ClosingCheck(SeasonDraft draft, Faults faults, WorkingDays workingDays) {
        this.draft = draft;
        this.faults = faults;
        this.workingDays = workingDays;
    }

    void run() {
        draft.duties().forEach(this::duty);
    }

    private void duty(Duty duty, DutyRule rule) {
        if (rule.due() == null || !workingDays.covers(rule.due(), rule.due())) {
            return;
        }
        try {
            rule.closingOn(rule.due(), workingDays);
        } catch (IllegalArgumentException e) {
            faults.add(
                    "duties." + duty,
                    "“" + duty.label() + "”的截止算不出：" + e.getMessage(),
                    "提前到期日，或补上那一年的工作日表：" + remedyFor(rule.due().getYear() + 1));
        }
    }

    /** How a year gets its table. */
    static String remedyFor(int year) {
        return ("由系统管理员在“工作日历”中导入 %d 年的放假通知；通知尚未发布时可先建暂定表。"
                        + "在命令行检查时用 --calendar 指明从“工作日历”下载的 %d 年工作日表")
                .formatted(year, year);
    }
}
