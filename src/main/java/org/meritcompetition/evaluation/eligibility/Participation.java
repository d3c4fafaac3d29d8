package org.meritcompetition.evaluation.eligibility;

import static org.meritcompetition.evaluation.eligibility.EligibilityRule.E1;
import static org.meritcompetition.shared.WrittenName.areSame;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.meritcompetition.evaluation.eligibility.Candidacy.Project;
import org.meritcompetition.evaluation.eligibility.Candidacy.Project.Status;
import org.meritcompetition.season.plan.AwardCategory;

/**
 * E1: an individual is a named participant, a collective the responsible department, of a project
 * that the own unit registered in this track and that was accepted.
 */
final class Participation {

    private Participation() {}

    static RuleOutcome outcome(Candidacy one) {
        if (one.project().isEmpty()) {
            String text = "%s没有%s在“%s”赛道登记的竞赛项目作依据。";
            return RuleOutcome.refused(
                    E1, text.formatted(one.name(), one.unitName(), one.trackName()));
        }
        Project project = one.project().get();
        boolean individual = one.category() == AwardCategory.INDIVIDUAL;
        List<String> faults = faults(one, project, individual);
        if (!faults.isEmpty()) {
            String text = "%s所依据的项目“%s”%s。";
            return RuleOutcome.refused(
                    E1, text.formatted(one.name(), project.name(), String.join("，且", faults)));
        }
        String text = "%s是%s在“%s”赛道已受理项目“%s”的%s。";
        return RuleOutcome.passed(
                E1,
                text.formatted(
                        one.name(),
                        one.unitName(),
                        one.trackName(),
                        project.name(),
                        individual ? "登记参与人员" : "责任部门"));
    }

    private static List<String> faults(Candidacy one, Project project, boolean individual) {
        List<String> faults = new ArrayList<>();
        if (!project.unit().equals(one.unit())) {
            faults.add("不是%s登记的".formatted(one.unitName()));
        }
        if (!project.track().equals(one.track())) {
            faults.add("不在“%s”赛道".formatted(one.trackName()));
        }
        if (project.status() == Status.NOT_ACCEPTED) {
            faults.add("未经受理");
        }
        if (individual
                && project.participants().stream().noneMatch(name -> areSame(name, one.name()))) {
            faults.add("登记的参与人员中没有%s".formatted(one.name()));
        }
        if (!individual && !isDepartment(one, project)) {
            faults.add("登记的责任部门是%s，不是%s".formatted(project.department(), one.name()));
        }
        return faults;
    }

    /** The department may be written with or without the unit's name in front. */
    private static boolean isDepartment(Candidacy one, Project project) {
        return Stream.of(one.name(), one.unitName() + one.name())
                .anyMatch(
                        name ->
                                areSame(name, project.department())
                                        || areSame(name, one.unitName() + project.department()));
    }
}
