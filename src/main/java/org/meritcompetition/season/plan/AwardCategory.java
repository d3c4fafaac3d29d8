package org.meritcompetition.season.plan;

/** The two kinds of honour (notice 〔2024〕2号, section 五). */
public enum AwardCategory {
    COLLECTIVE("先进集体", "个"),
    INDIVIDUAL("先进个人", "名");

    private final String label;
    private final String measure;

    AwardCategory(String label, String measure) {
        this.label = label;
        this.measure = measure;
    }

    /** The name that participants read. */
    public String label() {
        return label;
    }

    /** The word that counts them: 30 个, 40 名. */
    public String measure() {
        return measure;
    }
}
