package org.meritcompetition.organisation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.meritcompetition.document.CellFault;

/** Who of the contact list a person of an imported list is. */
final class ContactMatch {

    private final ListedPerson person;
    private final List<Contact> here;
    private final Contact match;
    private final CellFault fault;

    ContactMatch(Collection<Contact> known, ListedPerson person) {
        this.person = person;
        this.here = known.stream().filter(Contact::isHere).toList();
        var holder = holder(here);
        var namesakes = here.stream().filter(this::isNamesake).toList();
        if (holder != null && !holder.name().equals(person.details().name())) {
            match = null;
            fault =
                    person.first()
                            .fault(
                                    ContactColumn.MOBILE,
                                    "手机 %s 已登记在%s名下。请核对；若确已换人，先在通讯录中改掉原来的手机。",
                                    person.details().mobile(),
                                    holder.name());
        } else if (holder != null) {
            match = holder;
            fault = null;
        } else if (namesakes.size() > 1) {
            match = null;
            fault =
                    person.first()
                            .fault(
                                    ContactColumn.MOBILE,
                                    "通讯录中该单位有 %d 位%s，请写上其中一位的手机。",
                                    namesakes.size(),
                                    person.first().name());
        } else {
            match = namesakes.isEmpty() ? returning(known) : namesakes.get(0);
            fault = null;
        }
    }

    private Contact holder(Collection<Contact> among) {
        var mobile = person.details().mobile();
        return among.stream()
                .filter(it -> mobile != null && mobile.equals(it.details().mobile()))
                .findFirst()
                .orElse(null);
    }

    private boolean isNamesake(Contact contact) {
        return contact.name().equals(person.first().name())
                && contact.roles().stream().anyMatch(person::isAtTheBodyOf);
    }

    /** Who has left and comes back with the same name and mobile keeps the account. */
    private Contact returning(Collection<Contact> known) {
        var former = holder(known.stream().filter(it -> !it.isHere()).toList());
        return former != null && former.name().equals(person.first().name()) ? former : null;
    }

    /** Empty where the person is new. */
    Optional<Contact> contact() {
        return Optional.ofNullable(match);
    }

    Optional<CellFault> fault() {
        return Optional.ofNullable(fault);
    }
}
