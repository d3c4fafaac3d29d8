package org.meritcompetition.shared;

/**
 * A decision was taken, by a person or by the rule that stands in for a silent one. Whoever decides
 * says so in the same transaction; the record of decisions keeps it.
 *
 * @param season code of the season
 * @param subject natural key of what was decided on, e.g. {@code cg-2024/T03/huangpu/1}
 * @param act what was decided, in Chinese, e.g. 不予受理
 * @param actor the account that decided, {@code null} where a rule did
 * @param role in which the actor decided, in Chinese, e.g. 竞赛办
 * @param reason why, {@code null} where none is asked for
 * @param article of the notice, or the rule, that it follows, e.g. 通知七（三）, E4
 * @param inputsHash SHA-256 over what it was decided from, 64 hexadecimal digits; {@code null}
 *     where nothing was computed
 */
public record Decided(
        String season,
        String subject,
        String act,
        String actor,
        String role,
        String reason,
        String article,
        String inputsHash) {}
