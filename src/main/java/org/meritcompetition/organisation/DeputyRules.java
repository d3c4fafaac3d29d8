package org.meritcompetition.organisation;

import java.util.HashSet;
import java.util.Optional;

/**
 * Who may stand in for whom: nobody looks into another unit, and nobody signs what they fill in.
 */
final class DeputyRules {

    private DeputyRules() {}

    /** Why that person cannot be the deputy, in Chinese; empty where nothing speaks against it. */
    static Optional<String> objection(Contact away, Contact deputy) {
        if (!isOfTheSameKind(away, deputy)) {
            return Optional.of("代理人应是本单位的人；评委、竞赛办和领导小组由同类人员代理。");
        }
        var both = new HashSet<>(away.roles());
        both.addAll(deputy.roles());
        return RoleRules.objection(both).map(it -> it + "请另选代理人，或先把代理人录入通讯录。");
    }

    private static boolean isOfTheSameKind(Contact away, Contact deputy) {
        if (away.unit() != null) {
            return away.unit().equals(deputy.unit());
        }
        return away.roles().stream()
                .allMatch(it -> deputy.roles().stream().anyMatch(own -> own.role() == it.role()));
    }
}
