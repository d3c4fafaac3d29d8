package org.meritcompetition.objection;

/**
 * Somebody objects to a name on a public notice.
 *
 * @param key of the objection
 * @param accepted whether under a real name, so that it is verified
 */
public record ObjectionRaised(String season, String key, String nominee, boolean accepted) {}
