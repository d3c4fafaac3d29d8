package org.meritcompetition.evidence;

/** On what a file may hang. */
public enum SubjectKind {
    ENTRY("竞赛项目"),
    REPORT("进展报送"),
    DOSSIER("推荐材料");

    private final String label;

    SubjectKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
