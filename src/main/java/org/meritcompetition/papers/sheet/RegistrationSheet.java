package org.meritcompetition.papers.sheet;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.meritcompetition.papers.Offer;
import org.meritcompetition.papers.Paper;
import org.meritcompetition.papers.PaperReader;
import org.meritcompetition.papers.PaperSheet;
import org.meritcompetition.papers.PaperSource;
import org.meritcompetition.registration.EntryCount;
import org.meritcompetition.registration.EntryStatus;
import org.meritcompetition.registration.Participant;
import org.meritcompetition.registration.ProjectEntries;
import org.meritcompetition.registration.ProjectEntry;
import org.meritcompetition.season.plan.SeasonPlan;
import org.springframework.stereotype.Component;

/** 附件2 报名表: one file a unit, one form a project, on a page of its own. */
@Component
class RegistrationSheet implements PaperSource {

    private static final Set<EntryStatus> NOT_TAKING_PART =
            EnumSet.of(EntryStatus.REFUSED, EntryStatus.FORFEITED, EntryStatus.WITHDRAWN);

    private final ProjectEntries entries;

    RegistrationSheet(ProjectEntries entries) {
        this.entries = entries;
    }

    @Override
    public Paper paper() {
        return Paper.REGISTRATION;
    }

    @Override
    public List<Offer> offers(SeasonPlan plan, PaperReader reader) {
        var filled =
                AskedOnce.filled(entries, plan).stream()
                        .filter(it -> !NOT_TAKING_PART.contains(it.status()))
                        .map(EntryCount::unit)
                        .collect(Collectors.toSet());
        return plan.units().stream()
                .filter(unit -> reader.has(unit.code()) && filled.contains(unit.code()))
                .map(unit -> new Offer(unit.code(), unit.name()))
                .toList();
    }

    @Override
    public String since() {
        return "单位填报竞赛项目后可以下载";
    }

    @Override
    public PaperSheet write(SeasonPlan plan, PaperReader reader, Offer offer) {
        return PaperSheet.form(
                Map.of(
                        "项目",
                        entries.ofUnit(plan.code(), offer.of()).stream()
                                .filter(RegistrationSheet::isPrinted)
                                .map(entry -> fields(plan, entry))
                                .toList()));
    }

    private static boolean isPrinted(ProjectEntry entry) {
        return entry.isFilled() && !NOT_TAKING_PART.contains(entry.status());
    }

    private static Map<String, Object> fields(SeasonPlan plan, ProjectEntry entry) {
        var written = entry.description();
        var fields = new LinkedHashMap<String, Object>();
        fields.put("参赛单位", plan.unit(entry.unit()).name());
        fields.put("赛道", plan.track(entry.track()).name());
        fields.put("项目名称", written.name());
        fields.put("责任部门", written.department());
        fields.put("责任人", written.owner());
        fields.put("职务", written.ownerPost());
        fields.put(
                "参与人员",
                entry.participants().stream()
                        .map(RegistrationSheet::line)
                        .collect(Collectors.joining("；")));
        fields.put("竞赛目标", written.goals());
        fields.put("主要措施", written.measures());
        fields.put("计划节点", written.milestones());
        fields.put("预期成效", written.effects());
        fields.put("联系人", written.contact());
        fields.put("电话", written.phone());
        return fields;
    }

    private static String line(Participant person) {
        return "%s（%s，%s%s）"
                .formatted(
                        person.name(),
                        person.post(),
                        person.grade(),
                        person.frontLine() ? "，一线" : "");
    }
}
