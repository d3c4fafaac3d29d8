/**
 * Whether a candidate may stand at all: the rules E1 to E6, each with its source and a sentence
 * that says why it is met or not (notice 〔2024〕2号, sections 三 and 四).
 *
 * <p>Pure functions over what the season knows of the candidates, so that the same check runs at
 * application, at nomination and right before approval.
 *
 * <p>It knows {@code season.plan}, who is who ({@code vetting.identity}) and the shared words, and
 * nobody else in this application.
 */
package org.meritcompetition.evaluation.eligibility;
