package org.meritcompetition.evaluation.process;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.meritcompetition.evaluation.AwardApplication;
import org.meritcompetition.evaluation.NominationSheet;
import org.meritcompetition.evaluation.Standing;
import org.meritcompetition.season.plan.AwardCategory;
import org.meritcompetition.season.plan.SeasonPlan;

/** What the nomination's form shows of a track. */
record NominationRows(SeasonPlan plan, NominationSheet sheet) {

    List<Map<String, Object>> standings(AwardCategory category) {
        var eligible = sheet.ballot(category).eligible();
        return eligible.stream().map(each -> standing(each, eligible)).toList();
    }

    /** Who applied, in the proposed order, then who did not. */
    List<Map<String, String>> options(AwardCategory category) {
        var options = new ArrayList<Map<String, String>>();
        sheet.ballot(category)
                .eligible()
                .forEach(
                        each ->
                                options.add(
                                        Rows.option(
                                                each.key(),
                                                named(sheet.applications().get(each.key())))));
        sheet.outsiders().stream()
                .filter(each -> each.category() == category)
                .map(
                        each ->
                                Rows.option(
                                        each.value(),
                                        "未申报：%s（%s·%s）"
                                                .formatted(
                                                        each.name(),
                                                        unit(each.project().unit()),
                                                        each.project().name())))
                .sorted(Comparator.comparing(option -> option.get("label")))
                .forEach(options::add);
        return options;
    }

    List<Map<String, String>> declinable() {
        return sheet.applications().values().stream()
                .filter(AwardApplication::isEligible)
                .sorted(order())
                .map(a -> Rows.option(a.key(), a.category().label() + "：" + named(a)))
                .toList();
    }

    List<Map<String, String>> ineligible() {
        return sheet.ineligible().stream()
                .sorted(order())
                .map(
                        a ->
                                Map.of(
                                        "category", a.category().label(),
                                        "candidate", a.named(),
                                        "unit", unit(a.unit()),
                                        "why", a.refusal()))
                .toList();
    }

    private Map<String, Object> standing(Standing each, List<Standing> all) {
        var application = sheet.applications().get(each.key());
        return Map.of(
                "order",
                each.rankAmong(all),
                "candidate",
                application.named(),
                "unit",
                unit(application.unit()),
                "project",
                project(application.entry()),
                "score",
                each.score() == null ? "无" : each.score().toPlainString(),
                "overdue",
                each.overdue(),
                "preference",
                application.preference(),
                "status",
                application.status().label(),
                "note",
                application.flag());
    }

    private String named(AwardApplication application) {
        return "%s（%s·%s）"
                .formatted(
                        application.named(),
                        unit(application.unit()),
                        project(application.entry()));
    }

    private String unit(String code) {
        return plan.unit(code).name();
    }

    private String project(String entry) {
        var project = sheet.projects().get(entry);
        return project == null ? "" : project.name();
    }

    private static Comparator<AwardApplication> order() {
        return Comparator.comparing(AwardApplication::category)
                .thenComparing(AwardApplication::unit)
                .thenComparing(AwardApplication::preference);
    }
}
