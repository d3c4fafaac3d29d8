package org.meritcompetition.season.plan;

/**
 * The most points of each criterion of 年终考核 (notice 〔2024〕2号, section 七（二）); they sum to 100.
 *
 * @param effect 比成效
 * @param achievement 比实绩
 * @param feasibility 比可行性
 * @param demonstration 比示范性
 */
public record Rubric(int effect, int achievement, int feasibility, int demonstration) {

    /** Each criterion counts the same. */
    public static final Rubric EVEN = new Rubric(25, 25, 25, 25);

    public int sum() {
        return effect + achievement + feasibility + demonstration;
    }
}
