package org.meritcompetition.rehearsal;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SplittableRandom;
import java.util.zip.CRC32;

/**
 * Chance that depends on the seed and on what is decided, not on the order of deciding: the same
 * seed gives the same season.
 */
final class Dice {

    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final SplittableRandom random;

    private Dice(SplittableRandom random) {
        this.random = random;
    }

    /** Dice for one decision, e.g. of one task. */
    static Dice of(long seed, String decision) {
        var sum = new CRC32();
        sum.update(decision.getBytes(StandardCharsets.UTF_8));
        return new Dice(new SplittableRandom(seed * SPREAD + sum.getValue()).split());
    }

    /** Whether something happens that happens with this probability, 0 to 1. */
    boolean happens(double probability) {
        return random.nextDouble() < probability;
    }

    /** A share of the whole, 0 inclusive to 1 exclusive. */
    double share() {
        return random.nextDouble();
    }

    /** A whole number, both ends included. */
    int between(int from, int to) {
        return random.nextInt(from, to + 1);
    }

    <T> T oneOf(List<T> options) {
        return options.get(random.nextInt(options.size()));
    }
}
