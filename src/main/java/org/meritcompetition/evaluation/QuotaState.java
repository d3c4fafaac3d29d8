package org.meritcompetition.evaluation;

/** How far the allocation of a season's quotas has come. */
enum QuotaState {
    CALCULATED,
    /** The office departed from the calculation; a second person has yet to look. */
    ADJUSTED,
    CONFIRMED,
    LOCKED
}
