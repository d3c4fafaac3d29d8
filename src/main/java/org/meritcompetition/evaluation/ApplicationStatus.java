package org.meritcompetition.evaluation;

import java.util.Set;

/** Where one application stands. */
public enum ApplicationStatus {
    FILED("已填报"),
    SIGNED("已审签"),
    UNSIGNED("未经单位审签"),
    TAKEN_BACK("已撤回"),
    ADDED("评委增补");

    /** Handed in, so that it is screened and may be nominated. */
    static final Set<ApplicationStatus> STANDING = Set.of(SIGNED, UNSIGNED, ADDED);

    private final String label;

    ApplicationStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
