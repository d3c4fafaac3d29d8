package org.meritcompetition.commendation;

import static org.meritcompetition.shared.DomainRuleViolation.unless;

import java.util.Collections;
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
        boolean succeed) {

    /** Everyone is approved whom the gates and the votes let pass. */
    static final ApprovalExceptions NONE =
            new ApprovalExceptions(Set.of(), null, Set.of(), null, false);

    void refuseUnreasoned() {
        unless(refused.isEmpty() || refusalReason != null, "对不予表彰的，请写明理由。");
        unless(deferred.isEmpty() || deferralReason != null, "对缓议的，请写明理由。");
        unless(Collections.disjoint(refused, deferred), "同一人选不能既不予表彰又缓议，请二选一。");
    }
}
