package org.meritcompetition.progress;

/** What the office answers to a request; the constants are the model's answers. */
public enum ChangeDecision {
    CHANGED("同意变更"),
    REFUSED("不同意"),
    WITHDRAWN("同意撤回");

    private final String label;

    ChangeDecision(String label) {
        this.label = label;
    }

    /** As participants read it. */
    public String label() {
        return label;
    }

    /** Consent to what was asked. */
    public static ChangeDecision consentTo(ChangeKind kind) {
        return kind == ChangeKind.CHANGE ? CHANGED : WITHDRAWN;
    }
}
