package org.meritcompetition.organisation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** Contacts in words. */
final class ContactSentences {

    private ContactSentences() {}

    /** The roles by unit, department and rank. */
    static List<ContactRole> inOrder(Collection<ContactRole> roles) {
        return roles.stream()
                .sorted(
                        Comparator.comparing(
                                        ContactRole::unit, Comparator.nullsLast(String::compareTo))
                                .thenComparing(ContactRole::role)
                                .thenComparing(
                                        ContactRole::department,
                                        Comparator.nullsLast(String::compareTo)))
                .toList();
    }

    /** {@code 王敏，黄浦区城管执法局联络员、项目责任人}. */
    static String named(Contact contact, Bodies bodies) {
        return named(contact.name(), contact.roles(), bodies);
    }

    static String named(String name, Collection<ContactRole> roles, Bodies bodies) {
        var said = new StringBuilder(name).append('，');
        var before = "";
        for (var role : inOrder(roles)) {
            var body = isNamedAfterItself(role) ? "" : bodies.nameOf(role);
            said.append(said.charAt(said.length() - 1) == '，' ? "" : "、");
            said.append(body.equals(before) ? "" : body).append(role.role().label());
            before = body;
        }
        return said.toString();
    }

    private static boolean isNamedAfterItself(ContactRole role) {
        return role.unit() == null && role.department() == null;
    }

    /** What was changed, without the numbers themselves: the log is no second contact list. */
    static String difference(ContactDetails before, ContactDetails after) {
        var changed = new ArrayList<String>();
        if (!Objects.equals(before.name(), after.name())) {
            changed.add("姓名由%s改为%s".formatted(before.name(), after.name()));
        }
        if (!Objects.equals(before.post(), after.post())) {
            changed.add("职务");
        }
        if (!Objects.equals(before.officePhone(), after.officePhone())) {
            changed.add("办公电话");
        }
        if (!Objects.equals(before.mobile(), after.mobile())) {
            changed.add("手机");
        }
        if (!Objects.equals(before.email(), after.email())) {
            changed.add("邮箱");
        }
        if (!Objects.equals(before.remark(), after.remark())) {
            changed.add("备注");
        }
        return "修改：" + String.join("、", changed);
    }
}
