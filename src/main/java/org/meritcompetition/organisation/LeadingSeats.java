package org.meritcompetition.organisation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The seats of the leading group from which is voted, and who of the contact list has them. Where
 * the season's file names the members, the name decides; where it only counts them, whoever comes
 * to the group takes the first seat that nobody has, and keeps it.
 */
final class LeadingSeats {

    static final ContactRole MEMBER = ContactRole.ofBureau(Role.LEADING_GROUP);

    private final Bodies bodies;
    private final List<Contact> members;

    LeadingSeats(Bodies bodies, Collection<Contact> contacts) {
        this.bodies = bodies;
        this.members = contacts.stream().filter(LeadingSeats::isMember).toList();
    }

    static boolean isMember(Contact contact) {
        return contact.isHere() && contact.roles().contains(MEMBER);
    }

    /** The names of the seats that nobody has, in the order of the season's file. */
    List<String> empty() {
        var empty = new ArrayList<>(bodies.plan().evaluation().leadingGroup().names());
        members.forEach(it -> empty.remove(bodies.seatedAs(it)));
        return empty;
    }

    /** Who else has the seat of that contact. */
    Optional<Contact> otherThan(Contact contact) {
        return bodies.seatOf(contact)
                .flatMap(
                        seat ->
                                members.stream()
                                        .filter(it -> !it.account().equals(contact.account()))
                                        .filter(it -> seat.equals(bodies.seatedAs(it)))
                                        .findFirst());
    }

    boolean isNobodySeated() {
        return members.stream().allMatch(it -> bodies.seatOf(it).isEmpty());
    }

    void take(Contact newcomer) {
        var counted = bodies.plan().evaluation().leadingGroup().isCounted();
        if (counted && isMember(newcomer) && bodies.seatOf(newcomer).isEmpty()) {
            empty().stream().findFirst().ifPresent(newcomer::sitAs);
        }
    }
}
