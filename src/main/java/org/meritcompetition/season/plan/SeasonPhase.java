package org.meritcompetition.season.plan;

/** The three phases of a season (notice 〔2024〕2号, section 四), in their order. */
public enum SeasonPhase {
    REGISTRATION("注册登记"),
    IMPLEMENTATION("实施推进"),
    EVALUATION("评比表彰");

    private final String label;

    SeasonPhase(String label) {
        this.label = label;
    }

    /** The name that participants read. */
    public String label() {
        return label;
    }
}
