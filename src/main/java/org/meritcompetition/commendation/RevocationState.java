package org.meritcompetition.commendation;

/** Where a proposal to revoke a commendation stands; the last two are the model's answers. */
public enum RevocationState {
    PROPOSED("待领导小组审定"),
    REVOKED("撤销"),
    KEPT("维持表彰");

    private final String label;

    RevocationState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
