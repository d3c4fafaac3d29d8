package org.meritcompetition.evaluation;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.meritcompetition.evaluation.eligibility.EligibilityRule;
import org.meritcompetition.evaluation.eligibility.RuleOutcome;
import org.meritcompetition.evaluation.eligibility.RuleOutcome.Verdict;

/**
 * What one rule of eligibility said to one application.
 *
 * @param rule its code, e.g. E2
 * @param sentence Chinese, says why
 */
@Embeddable
public record Finding(String rule, @Enumerated(EnumType.STRING) Verdict verdict, String sentence) {

    static Finding of(RuleOutcome outcome) {
        return new Finding(outcome.rule().name(), outcome.verdict(), outcome.sentence());
    }

    /**
     * The rule, why, and what can still be done. What the veto list holds against somebody is said
     * to nobody by a message.
     */
    String forUnit() {
        var named = EligibilityRule.valueOf(rule);
        var why = named == EligibilityRule.E4 ? "有负面清单规定的一票否决情形。" : sentence;
        return "%s：%s%s".formatted(named.title(), why, named.remedy());
    }

    public boolean isRefusal() {
        return verdict == Verdict.REFUSED;
    }

    /** Passed, but a person should look at it. */
    public boolean isFlag() {
        return verdict == Verdict.FLAGGED;
    }
}
