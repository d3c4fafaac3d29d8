package org.meritcompetition.home.contacts;

import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.meritcompetition.organisation.Absence;
import org.meritcompetition.organisation.Bodies;
import org.meritcompetition.organisation.Contact;
import org.meritcompetition.organisation.ContactRole;
import org.meritcompetition.organisation.Role;

/** A person as a line of the list, with masked numbers. */
record ContactRow(
        String account,
        String body,
        String roles,
        String name,
        String post,
        String officePhone,
        String mobile,
        String email,
        String state,
        boolean here,
        boolean reachable) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("M月d日");

    /** The lines, those who have left at the end, in the order of the season's file. */
    static List<ContactRow> of(
            List<Contact> contacts, Bodies bodies, Map<String, Absence> absences) {
        var names = contacts.stream().collect(Collectors.toMap(Contact::account, Contact::name));
        var order = bodies.names();
        return contacts.stream()
                .map(it -> row(it, bodies, absences.get(it.account()), names))
                .sorted(
                        Comparator.comparing(ContactRow::here)
                                .reversed()
                                .thenComparing(it -> order.indexOf(it.body()))
                                .thenComparing(ContactRow::account))
                .toList();
    }

    /** One person alone, with the name of the deputy where there is one. */
    static ContactRow of(Contact contact, Bodies bodies, Absence absence, String deputy) {
        return row(
                contact,
                bodies,
                absence,
                absence == null ? Map.of() : Map.of(absence.deputy(), deputy));
    }

    private static ContactRow row(
            Contact contact, Bodies bodies, Absence absence, Map<String, String> names) {
        var details = contact.details();
        var roles = contact.roles().stream().sorted(Comparator.comparing(it -> it.role())).toList();
        return new ContactRow(
                contact.account(),
                bodies.nameOf(roles.get(0)),
                roles.stream()
                        .map(it -> it.role().label() + seat(it, contact, bodies))
                        .distinct()
                        .collect(Collectors.joining("、")),
                contact.name(),
                details.post(),
                details.officePhone(),
                details.maskedMobile(),
                details.maskedEmail(),
                state(contact, absence, names),
                contact.isHere(),
                details.isReachable());
    }

    private static String seat(ContactRole role, Contact contact, Bodies bodies) {
        return role.role() == Role.LEADING_GROUP
                ? bodies.seatOf(contact).map("（会签席位：%s）"::formatted).orElse("（不参加会签）")
                : "";
    }

    private static String state(Contact contact, Absence absence, Map<String, String> names) {
        if (!contact.isHere()) {
            return "已离任";
        }
        return absence == null
                ? "在任"
                : "%s至%s离岗，%s代理"
                        .formatted(
                                absence.firstDay().format(DAY),
                                absence.lastDay().format(DAY),
                                names.getOrDefault(absence.deputy(), absence.deputy()));
    }
}
