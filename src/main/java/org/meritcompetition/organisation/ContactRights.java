package org.meritcompetition.organisation;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.meritcompetition.engine.HeldGroups;
import org.springframework.security.core.Authentication;

/**
 * Who may do what with the contact list. The office keeps its division's; the office itself and the
 * leading group are appointed by the administrator, so that nobody makes those who decide on their
 * own proposals. Whoever hands out a password could sign in with it, so units do not.
 */
public final class ContactRights {

    /** Said to an office that reaches for more. */
    public static final String HIGH = "竞赛办和领导小组的人员只能由系统管理员增减，请把这些行交系统管理员导入。";

    /** Said to whoever corrects a name without keeping the list. */
    public static final String NAME = "姓名由竞赛办更正；竞赛办和领导小组人员的姓名由系统管理员更正。请与其联系，其他内容可以自行修改。";

    private static final Set<Role> DECIDING = EnumSet.of(Role.OFFICE, Role.LEADING_GROUP);
    private final Authentication who;
    private final Set<String> groups;

    private ContactRights(Authentication who) {
        this.who = who;
        this.groups = HeldGroups.of(who);
    }

    public static ContactRights of(Authentication who) {
        return new ContactRights(who);
    }

    public static boolean isHigh(Collection<ContactRole> roles) {
        return roles.stream().anyMatch(it -> DECIDING.contains(it.role()));
    }

    public boolean isAdministrator() {
        return Overseers.isAdministrator(who);
    }

    /** Keeps the division's list: adds, appoints, imports, and gives out passwords. */
    public boolean keeps(String division) {
        return isAdministrator() || groups.contains(Group.office(division));
    }

    /** The same for one person. */
    public boolean keeps(Contact contact) {
        return isAdministrator()
                || groups.contains(Group.office(contact.division())) && !isHigh(contact.roles());
    }

    /** Finds the person on the list; numbers are masked. */
    public boolean sees(Contact contact) {
        return groups.contains(Group.office(contact.division()))
                || isAdministrator()
                || isSelf(contact)
                || contact.isHere() && isOfTheUnitOf(contact);
    }

    /**
     * Reads the numbers in full and corrects them; not the name, by which members of the leading
     * group hold their seats and people must keep away from what concerns them.
     */
    public boolean corrects(Contact contact) {
        return keeps(contact) || isSelf(contact) || contact.isHere() && has(contact, Role.LIAISON);
    }

    /** Announces and ends absences. */
    public boolean excuses(Contact contact) {
        return keeps(contact)
                || isSelf(contact)
                || has(contact, Role.LINE_LEADER)
                || has(contact, Role.HEAD);
    }

    private boolean isSelf(Contact contact) {
        return who.getName().equals(contact.account());
    }

    private boolean isOfTheUnitOf(Contact contact) {
        return contact.unit() != null
                && groups.stream()
                        .anyMatch(
                                it ->
                                        it.startsWith(
                                                Group.ofUnit(contact.division(), contact.unit())));
    }

    private boolean has(Contact contact, Role role) {
        return contact.unit() != null
                && groups.contains(Group.unit(contact.division(), contact.unit(), role));
    }
}
