package org.meritcompetition.evaluation;

/** What became of a nominee whom the office recommended to the city. */
public enum CityOutcome {
    RECOMMENDED("竞赛办推荐"),
    APPROVED("领导小组同意"),
    REFUSED("领导小组不同意"),
    AWARDED("获评市级先进"),
    NOT_AWARDED("未获评市级先进");

    private final String label;

    CityOutcome(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
