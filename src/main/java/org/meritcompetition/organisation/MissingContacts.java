package org.meritcompetition.organisation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Whom a season needs and nobody reaches: better known before it opens than after. */
final class MissingContacts {

    private static final List<Role> NEEDED = List.of(Role.LIAISON, Role.LINE_LEADER, Role.HEAD);

    private final Bodies bodies;
    private final Collection<Contact> contacts;

    private MissingContacts(Bodies bodies, Collection<Contact> contacts) {
        this.bodies = bodies;
        this.contacts = contacts.stream().filter(Contact::isHere).toList();
    }

    /** One sentence for each body that is not complete. */
    static List<String> of(Bodies bodies, Collection<Contact> contacts) {
        var missing = new MissingContacts(bodies, contacts);
        var sentences = new ArrayList<String>();
        for (var unit : bodies.plan().units()) {
            missing.tell(
                    unit.name(),
                    NEEDED.stream().map(role -> ContactRole.inUnit(unit.code(), role)).toList(),
                    sentences);
        }
        for (var department : bodies.departments()) {
            missing.tell(department, List.of(ContactRole.judge(department)), sentences);
        }
        for (var body : bodies.consulted()) {
            missing.tell(body, List.of(ContactRole.consulted(body)), sentences);
        }
        missing.tell(Role.OFFICE.label(), List.of(ContactRole.ofBureau(Role.OFFICE)), sentences);
        missing.tellOfLeadingGroup(sentences);
        return sentences;
    }

    /** It votes seat by seat; a seat whose name nobody bears has no vote. */
    private void tellOfLeadingGroup(List<String> sentences) {
        var empty = new LeadingSeats(bodies, contacts).empty();
        if (contacts.stream().noneMatch(LeadingSeats::isMember) || empty.isEmpty()) {
            tell(Role.LEADING_GROUP.label(), List.of(LeadingSeats.MEMBER), sentences);
        } else {
            sentences.add(
                    "领导小组：会签席位没有人担任：%s（%s）"
                            .formatted(
                                    String.join("、", empty),
                                    bodies.plan().evaluation().leadingGroup().isCounted()
                                            ? "请录入领导小组成员，由先录入的人依次担任"
                                            : "通讯录中的姓名须与赛季文件一致；换人请办理接任"));
        }
    }

    private void tell(String body, List<ContactRole> needed, List<String> sentences) {
        var faults = needed.stream().flatMap(role -> faults(role).stream()).toList();
        if (!faults.isEmpty()) {
            sentences.add(body + "：" + String.join("；", faults));
        }
    }

    private List<String> faults(ContactRole role) {
        var people = contacts.stream().filter(it -> it.roles().contains(role)).toList();
        if (people.isEmpty()) {
            return List.of("没有" + person(role));
        }
        if (people.stream().anyMatch(it -> it.details().isReachable())) {
            return List.of();
        }
        return people.stream().map(it -> "%s%s没有手机和邮箱".formatted(person(role), it.name())).toList();
    }

    private static String person(ContactRole role) {
        return role.role() == Role.CONSULTED ? "回复征求意见的人" : role.role().label();
    }
}
