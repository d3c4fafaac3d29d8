/**
 * The calculation from a file: {@code quota FILE} reads the input of one stage and prints its
 * outcome, both as JSON, so that anybody can check a plan without the application.
 *
 * <p>It knows {@code quota}, Jackson and picocli, and nobody else.
 */
@org.springframework.modulith.NamedInterface("quota-cli")
package org.meritcompetition.evaluation.quota.cli;
