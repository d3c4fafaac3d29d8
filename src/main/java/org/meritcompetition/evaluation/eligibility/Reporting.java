package org.meritcompetition.evaluation.eligibility;

import static org.meritcompetition.evaluation.eligibility.EligibilityRule.E2;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.meritcompetition.evaluation.eligibility.Candidacy.Project;
import org.meritcompetition.evaluation.eligibility.Candidacy.Project.Status;

/**
 * E2: the project is not withdrawn, and reports were made for the share of periods that is asked.
 */
final class Reporting {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Reporting() {}

    static RuleOutcome outcome(Candidacy one, BigDecimal share) {
        if (one.project().isEmpty()) {
            return RuleOutcome.refused(E2, "没有竞赛项目，也就没有报送记录可查。");
        }
        Project project = one.project().get();
        if (project.status() == Status.WITHDRAWN) {
            return RuleOutcome.refused(E2, "项目“%s”已撤回，不能再作评选依据。".formatted(project.name()));
        }
        int least =
                share.multiply(BigDecimal.valueOf(project.reportsDue()))
                        .setScale(0, RoundingMode.CEILING)
                        .intValueExact();
        if (project.reportsDue() == 0) {
            return RuleOutcome.passed(E2, "项目“%s”没有应报的期数，不欠报送。".formatted(project.name()));
        }
        boolean enough = project.reportsMade() >= least;
        String sentence =
                "项目“%s”应报%d期，至少须报%d期（%s%%），已报%d期，%s。"
                        .formatted(
                                project.name(),
                                project.reportsDue(),
                                least,
                                share.multiply(HUNDRED).stripTrailingZeros().toPlainString(),
                                project.reportsMade(),
                                enough ? "达到要求" : "还差" + (least - project.reportsMade()) + "期");
        return enough ? RuleOutcome.passed(E2, sentence) : RuleOutcome.refused(E2, sentence);
    }
}
