package org.meritcompetition.registration;

import static org.meritcompetition.shared.DomainRuleViolation.unless;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * Who decided about a plan or an entry, when, and why.
 *
 * @param decidedBy the account; {@code null} where nobody did and the program went on
 * @param reason given to the unit; required wherever the decision is not a plain yes
 */
@Embeddable
public record Decision(String decidedBy, Instant decidedAt, String reason) {

    Decision needsReason(String what) {
        unless(reason != null && !reason.isBlank(), "选择“%s”时请填写原因。", what);
        return this;
    }

    Decision withoutReason() {
        return new Decision(decidedBy, decidedAt, null);
    }
}
