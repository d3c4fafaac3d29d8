package org.meritcompetition.evaluation;

/** How far the allocation of a season's quotas has come. */
enum QuotaState {
    CALCULATED("已测算"),
    /** The office departed from the calculation; a second person has yet to look. */
    ADJUSTED("调整待复核"),
    CONFIRMED("调整已复核"),
    LOCKED("已锁定");

    private final String label;

    QuotaState(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
