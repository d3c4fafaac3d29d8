package org.meritcompetition.season.plan;

/**
 * What one upheld objection costs that nominee, in working days: the seat goes to the next, with a
 * notice of its own.
 */
record ObjectionCost(int verification, int approval, int notice, int decision) {

    static ObjectionCost of(SeasonPlan plan) {
        return new ObjectionCost(
                atLeast(plan, Duty.verifyObjection),
                atLeast(plan, Duty.concludeObjection),
                plan.noticeDays(),
                atLeast(plan, Duty.issueSupplement));
    }

    int workingDays() {
        return verification + approval + notice + decision;
    }

    private static int atLeast(SeasonPlan plan, Duty duty) {
        var within = plan.duty(duty.name()).within();
        return within == null ? 1 : within;
    }

    @Override
    public String toString() {
        return "核查 %d＋审定 %d＋再公示 %d＋印发 %d＝%d 个工作日"
                .formatted(verification, approval, notice, decision, workingDays());
    }
}
