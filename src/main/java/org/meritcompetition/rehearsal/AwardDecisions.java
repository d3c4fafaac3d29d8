package org.meritcompetition.rehearsal;

import java.util.HashMap;
import java.util.Map;

/** What simulated participants decide in the five steps of the evaluation. */
final class AwardDecisions {

    private AwardDecisions() {}

    static Map<String, Object> application(Map<String, Object> shown, Dice dice, int round) {
        return Map.of();
    }

    static Map<String, Object> nomination(Map<String, Object> shown, Dice dice) {
        return new HashMap<>();
    }
}
