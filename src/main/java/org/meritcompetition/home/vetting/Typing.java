package org.meritcompetition.home.vetting;

import org.meritcompetition.shared.DomainRuleViolation;

/** What was typed into a field of a page. */
final class Typing {

    private Typing() {}

    /** The text without blanks around it, {@code null} where it is none; refused where too long. */
    static String text(String typed, String label, int most) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        DomainRuleViolation.unless(typed.strip().length() <= most, "“%s”最多 %d 字，请精简。", label, most);
        return typed.strip();
    }
}
