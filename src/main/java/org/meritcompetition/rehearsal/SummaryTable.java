package org.meritcompetition.rehearsal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.meritcompetition.season.plan.AwardCategory;

/** The summary as a table that a person reads. */
final class SummaryTable {

    private SummaryTable() {}

    static String of(RehearsalSummary summary) {
        var rows = new LinkedHashMap<String, Object>();
        rows.put("年度竞赛", summary.season());
        rows.put("参赛单位", summary.units());
        rows.put("竞赛项目", summary.projectsRegistered());
        rows.put("应报进展", summary.reportsDue());
        rows.put("已报进展", summary.reportsSubmitted());
        rows.put("逾期或未报", summary.reportsOverdue());
        rows.put("督促", summary.escalations());
        rows.put("各级提醒督促", rungs(summary));
        rows.put("推荐申报", summary.applications());
        rows.put("不符合资格", summary.ineligible());
        rows.put("提名", summary.nominations());
        for (var category : AwardCategory.values()) {
            rows.put(category.label() + "名额", seats(summary.seats().get(category.name())));
            rows.put(category.label(), summary.commendations().getOrDefault(category.name(), 0L));
        }
        rows.put("负面清单", summary.vetoes());
        rows.put("名额改动", summary.overrides());
        rows.put("公示异议", summary.objections());
        rows.put(
                "决策记录",
                "%d 条，%s"
                        .formatted(
                                summary.record().entries(),
                                summary.record().verified() ? "核验通过" : "核验不通过"));
        rows.put("提交表单", summary.formSubmissions());
        rows.put("被拒提交", summary.refusedSubmissions());
        rows.put("办结任务", summary.tasksCompleted());
        rows.put("未办结任务", summary.openTasksAtEnd());
        rows.put("流程实例", summary.instances());
        rows.put("非正常结束", summary.endedOutside());
        rows.put("故障", summary.incidents());
        rows.put("超出名额", summary.quotasExceeded());
        rows.put("用时（秒）", "%.1f".formatted(summary.wallSeconds()));
        return rows.entrySet().stream()
                .map(row -> "%s：%s".formatted(row.getKey(), row.getValue()))
                .collect(Collectors.joining(System.lineSeparator()));
    }

    private static String rungs(RehearsalSummary summary) {
        return summary.rungs().entrySet().stream()
                .map(rung -> rung.getKey().label() + " " + rung.getValue())
                .collect(Collectors.joining("，"));
    }

    private static String seats(Map<String, Long> seats) {
        return seats.entrySet().stream()
                .map(seat -> seat.getKey() + " " + seat.getValue())
                .collect(Collectors.joining("，"));
    }
}
