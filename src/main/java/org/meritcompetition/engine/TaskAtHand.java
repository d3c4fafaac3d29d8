package org.meritcompetition.engine;

import java.util.Map;

/**
 * The task whose form is open.
 *
 * @param id the engine's id of the task
 * @param duty what has to be done: the task's id in the model, which is also its key among the
 *     season file's duties
 * @param businessKey of the process instance, e.g. {@code cg-2024/T03/huangpu/1}
 * @param actor the account at work, {@code null} where the program itself looks
 * @param names the names that the process carries: season, division, unit, track, entry, period,
 *     nominee
 */
public record TaskAtHand(
        String id, String duty, String businessKey, String actor, Map<String, String> names) {

    public String season() {
        return named("season");
    }

    public String division() {
        return named("division");
    }

    public String unit() {
        return named("unit");
    }

    public String track() {
        return named("track");
    }

    public String entry() {
        return named("entry");
    }

    public String period() {
        return named("period");
    }

    public String nominee() {
        return named("nominee");
    }

    /**
     * A name that the process carries.
     *
     * @throws IllegalStateException where the process carries none, which is a fault of the model
     */
    public String named(String name) {
        var value = names.get(name);
        if (value == null) {
            throw new IllegalStateException(
                    "%s of %s carries no %s".formatted(duty, businessKey, name));
        }
        return value;
    }
}
