package org.meritcompetition.objection;

/**
 * An objection was concluded and its answer written down.
 *
 * @param key of the objection
 * @param nominee key of the one that was opposed
 * @param who objected, for the way to the objector alone
 * @param answer as it is to be told
 */
public record ObjectionAnswered(
        String season, String key, String nominee, Objector who, String answer) {}
