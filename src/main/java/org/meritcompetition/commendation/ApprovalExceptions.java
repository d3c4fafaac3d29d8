package org.meritcompetition.commendation;

import java.util.Set;

/**
 * Whom the leading group does not approve; everyone else is approved.
 *
 * @param refused keys 不予表彰
 * @param refusalReason {@code null} where none was given
 * @param deferred keys 缓议
 * @param deferralReason {@code null} where none was given
 * @param succeed whether the spares follow on the seats of the refused and are approved with them
 */
public record ApprovalExceptions(
        Set<String> refused,
        String refusalReason,
        Set<String> deferred,
        String deferralReason,
        boolean succeed) {}
