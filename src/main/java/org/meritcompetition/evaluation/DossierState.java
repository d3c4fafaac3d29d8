package org.meritcompetition.evaluation;

/** Where the dossier of a nominee stands. */
public enum DossierState {
    FILLED("已填报"),
    /** The liaison writes it again; at closing it goes on as it was filled. */
    TAKEN_BACK("已撤回修改"),
    CHECKED("区局已审核"),
    SIGNED("主要领导已签发"),
    /** Closing came before the signatures. */
    UNSIGNED("未经单位审签"),
    RETURNED("退回修改"),
    PASSED("形式审查通过"),
    /** The office was silent. */
    UNEXAMINED("未作形式审查"),
    /** The unit was silent. */
    FORFEITED("视为放弃");

    private final String label;

    DossierState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether it lies with the office. */
    boolean awaitsExamination() {
        return this == SIGNED || this == UNSIGNED;
    }

    /** Whether it has reached the office, and the office has no objection. */
    boolean isComplete() {
        return awaitsExamination() || this == PASSED || this == UNEXAMINED;
    }
}
