package org.meritcompetition.progress;

import static org.meritcompetition.shared.DomainRuleViolation.unless;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.util.Optional;
import org.meritcompetition.organisation.ActingRoles;
import org.meritcompetition.registration.ProjectEntries;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 中途检查: the judge of the track marks a project once, side by side with the others, and guides it.
 */
@Service
@Transactional
public class InspectingProjects {

    private static final BigDecimal FULL_MARK = new BigDecimal(20);

    private final MidtermInspections inspections;
    private final ProjectEntries entries;
    private final RecusingInspectors recusing;
    private final ActingRoles acting;
    private final Clock clock;
    private final ProgressMinutes minutes;

    InspectingProjects(
            MidtermInspections inspections,
            ProjectEntries entries,
            RecusingInspectors recusing,
            ActingRoles acting,
            Clock clock,
            ProgressMinutes minutes) {
        this.inspections = inspections;
        this.entries = entries;
        this.recusing = recusing;
        this.acting = acting;
        this.clock = clock;
        this.minutes = minutes;
    }

    public void inspect(String entry, BigDecimal mark, String guidance, String actor) {
        unless(
                mark != null
                        && mark.signum() >= 0
                        && mark.compareTo(FULL_MARK) <= 0
                        && mark.stripTrailingZeros().scale() <= 2,
                "中途检查得分应在 0 到 20 分之间，最多两位小数，请修改。");
        unless(guidance != null, "请填写“业务指导意见”。");
        recusing.refuseProject(entry, actor);
        onlyOnce(entry);
        var project = entries.get(entry);
        inspections.save(
                MidtermInspection.inspected(
                        project,
                        mark.setScale(2, RoundingMode.HALF_UP),
                        guidance,
                        actor,
                        clock.instant()));
        minutes.by(
                actor,
                acting.judge(project.season(), project.track(), actor),
                project.season(),
                entry,
                "中途检查评分",
                null);
    }

    /** The judge was silent until closing: the part is left out of the score. */
    public void leaveUninspected(String entry) {
        onlyOnce(entry);
        var project = entries.get(entry);
        inspections.save(MidtermInspection.notInspected(project, clock.instant()));
        minutes.byRule(project.season(), entry, "记未检查");
    }

    @Transactional(readOnly = true)
    public Optional<MidtermInspection> find(String entry) {
        return inspections.findById(entry);
    }

    private void onlyOnce(String entry) {
        unless(!inspections.existsById(entry), "该项目的中途检查已经办结，不能再打分，请刷新任务列表。");
    }
}
