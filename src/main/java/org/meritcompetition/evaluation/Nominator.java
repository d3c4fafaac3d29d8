package org.meritcompetition.evaluation;

/** Who ranked a track. */
public enum Nominator {
    JUDGE("赛道部门评委"),
    DEPUTY("代理评委"),
    OFFICE("竞赛办代为提名"),
    SCORE("按得分排序");

    private final String label;

    Nominator(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
