package org.meritcompetition.evaluation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.meritcompetition.progress.EntryProgress;
import org.meritcompetition.registration.ProjectEntry;
import org.meritcompetition.season.plan.AwardCategory;
import org.meritcompetition.season.plan.SeasonPlan;

/** Asks the rules of eligibility about one unit's applications. */
record Screening(
        SeasonPlan plan,
        List<ProjectEntry> projects,
        Map<String, EntryProgress> progress,
        List<AwardApplication> standing) {

    List<Finding> findings(AwardApplication application) {
        return List.of(belongs(application), reported(application), once(application));
    }

    private Finding belongs(AwardApplication application) {
        var met =
                projects.stream()
                        .filter(it -> it.key().equals(application.entry()))
                        .anyMatch(it -> it.status().isAccepted() && names(it, application));
        return new Finding("E1", met, met ? "是本赛道已受理项目的参与人员或责任集体。" : "不是本赛道已受理项目的参与人员或责任集体。");
    }

    private static boolean names(ProjectEntry project, AwardApplication application) {
        return application.category() == AwardCategory.COLLECTIVE
                || project.participants().stream()
                        .anyMatch(it -> it.name().equals(application.candidate()));
    }

    private Finding reported(AwardApplication application) {
        var record = progress.get(application.entry());
        var due = record == null ? 0 : record.reportsDue();
        var made = record == null ? 0 : record.reportsMade();
        var met =
                BigDecimal.valueOf(made)
                                .compareTo(plan.reportingShare().multiply(BigDecimal.valueOf(due)))
                        >= 0;
        var share = plan.reportingShare().movePointRight(2).stripTrailingZeros().toPlainString();
        return new Finding(
                "E2",
                met,
                "项目应报送%d期，已报送%d期，%s%s%%的要求。".formatted(due, made, met ? "达到" : "未达到", share));
    }

    private Finding once(AwardApplication application) {
        var twin =
                standing.stream()
                        .filter(it -> it.category() == application.category())
                        .filter(it -> it.candidate().equals(application.candidate()))
                        .filter(it -> it.preference() < application.preference())
                        .findFirst();
        return new Finding(
                "E3",
                twin.isEmpty(),
                twin.map(
                                it ->
                                        "“%s”已由本单位以第%d位申报%s赛道，一年只能参评一次。"
                                                .formatted(
                                                        it.candidate(),
                                                        it.preference(),
                                                        plan.track(it.track()).name()))
                        .orElse("没有重复申报。"));
    }
}
