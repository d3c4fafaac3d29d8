package org.meritcompetition.home.contacts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.meritcompetition.organisation.Bodies;
import org.meritcompetition.organisation.Contact;
import org.meritcompetition.organisation.ContactRole;
import org.meritcompetition.organisation.Role;
import org.meritcompetition.shared.DomainRuleViolation;

/**
 * A role to be ticked on a page.
 *
 * @param value as it comes back, {@code LIAISON|黄浦区城管执法局}
 */
record RoleChoice(String value, String label, boolean chosen) {

    /** The roles that the person could have beside or instead of the present ones. */
    static List<RoleChoice> of(Contact contact, Bodies bodies) {
        var choices = new ArrayList<RoleChoice>();
        if (contact.unit() != null) {
            var unit = bodies.nameOfUnit(contact.unit());
            Role.OF_A_UNIT.forEach(role -> choices.add(choice(role, unit, contact, bodies)));
            return choices;
        }
        bodies.departments().forEach(it -> choices.add(choice(Role.JUDGE, it, contact, bodies)));
        bodies.consulted().forEach(it -> choices.add(choice(Role.CONSULTED, it, contact, bodies)));
        Stream.of(Role.OFFICE, Role.LEADING_GROUP)
                .forEach(it -> choices.add(choice(it, it.label(), contact, bodies)));
        return choices;
    }

    private static RoleChoice choice(Role role, String body, Contact contact, Bodies bodies) {
        var chosen = bodies.roleAt(body, role).filter(contact.roles()::contains).isPresent();
        var label =
                switch (role) {
                    case JUDGE -> body + role.label();
                    case CONSULTED -> body + "（%s）".formatted(role.label());
                    default -> role.label();
                };
        return new RoleChoice(role.name() + "|" + body, label, chosen);
    }

    /**
     * What was ticked.
     *
     * @throws DomainRuleViolation where there is no such role
     */
    static Set<ContactRole> read(Collection<String> values, Bodies bodies) {
        var roles = new HashSet<ContactRole>();
        for (var value : values) {
            var parts = value.split("\\|", 2);
            roles.add(
                    Stream.of(Role.values())
                            .filter(it -> parts.length == 2 && it.name().equals(parts[0]))
                            .flatMap(it -> bodies.roleAt(parts[1], it).stream())
                            .findFirst()
                            .orElseThrow(() -> new DomainRuleViolation("该单位没有这个角色，请核对单位和角色。")));
        }
        return roles;
    }
}
