package org.meritcompetition.organisation;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which roles one person may have at once: nobody signs, reviews or decides on their own work. */
final class RoleRules {

    private static final Set<Role> FILLING = EnumSet.of(Role.LIAISON, Role.PROJECT_OWNER);
    private static final Set<Role> SIGNING = EnumSet.of(Role.LINE_LEADER, Role.HEAD);

    private static final Set<Role> ASKING = EnumSet.of(Role.OFFICE, Role.CONSULTED);

    private RoleRules() {}

    /** Why the roles do not go together, in Chinese; empty where they do. */
    static Optional<String> objection(Collection<ContactRole> roles) {
        var units =
                roles.stream()
                        .map(ContactRole::unit)
                        .filter(it -> it != null)
                        .collect(Collectors.toSet());
        var kinds = roles.stream().map(ContactRole::role).collect(Collectors.toSet());
        if (roles.isEmpty()) {
            return Optional.of("请至少选择一个角色。");
        }
        if (units.size() > 1) {
            return Optional.of("一个人不能同时在两个参赛单位任职。");
        }
        if (!units.isEmpty() && roles.stream().anyMatch(it -> it.unit() == null)) {
            return Optional.of("参赛单位的人不能同时是竞赛办、领导小组成员、赛道部门评委或征求意见部门的人。");
        }
        if (kinds.stream().anyMatch(FILLING::contains)
                && kinds.stream().anyMatch(SIGNING::contains)) {
            return Optional.of("填报的人（联络员、项目责任人）不能同时是审签的人（分管领导、主要领导）。");
        }
        if (kinds.containsAll(ASKING)) {
            return Optional.of("竞赛办的人不能同时是征求意见部门的人：意见由竞赛办征求，应由该部门自己回复。");
        }
        return Optional.empty();
    }
}
