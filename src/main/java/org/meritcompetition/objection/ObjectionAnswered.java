package org.meritcompetition.objection;

/**
 * An objection was concluded and its answer written down.
 *
 * @param key of the objection
 * @param name of the objector
 * @param contact telephone or mail address of the objector
 * @param answer as it is to be told
 */
public record ObjectionAnswered(
        String season, String key, String name, String contact, String answer) {}
