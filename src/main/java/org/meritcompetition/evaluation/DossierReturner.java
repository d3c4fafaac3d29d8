package org.meritcompetition.evaluation;

/** Who may give a dossier back to the liaison. */
public enum DossierReturner {
    LINE_LEADER("分管领导"),
    HEAD("主要领导"),
    OFFICE("竞赛办");

    private final String label;

    DossierReturner(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
