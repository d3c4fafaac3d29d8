package org.meritcompetition.season.plan;

/** The parts of the process score (notice 〔2024〕2号, section 四（二）), in points that sum to 100. */
public record Weights(int plan, int daily, int midterm, int yearEnd) {

    public int sum() {
        return plan + daily + midterm + yearEnd;
    }
}
