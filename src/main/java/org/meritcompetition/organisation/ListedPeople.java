package org.meritcompetition.organisation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.meritcompetition.document.CellFault;
import org.meritcompetition.document.SheetFaulty;

/**
 * Puts the lines of an imported list together by person: the same mobile is the same person, and
 * the same name at the same body is, where a line has no mobile.
 */
final class ListedPeople {

    private final List<ListedPerson> people = new ArrayList<>();
    private final Map<String, ListedPerson> byMobile = new HashMap<>();
    private final List<CellFault> faults = new ArrayList<>();

    private ListedPeople() {}

    /**
     * The people, in the order of their first lines.
     *
     * @throws SheetFaulty with every contradiction, cell by cell
     */
    static List<ListedPerson> of(List<ContactLine> lines) {
        var listed = new ListedPeople();
        lines.stream().filter(it -> it.mobile() != null).forEach(listed::takeByMobile);
        lines.stream().filter(it -> it.mobile() == null).forEach(listed::takeByName);
        listed.people.forEach(it -> listed.faults.addAll(it.contradictions()));
        SheetFaulty.unlessEmpty(listed.faults);
        return listed.people;
    }

    private void takeByMobile(ContactLine line) {
        var known = byMobile.get(line.mobile());
        if (known == null) {
            byMobile.put(line.mobile(), begin(line));
        } else if (known.first().name().equals(line.name())) {
            known.add(line);
        } else {
            faults.add(
                    line.fault(
                            ContactColumn.MOBILE,
                            "手机与第 %d 行%s的相同。一个手机只能属于一个人，请核对。",
                            known.first().row().number(),
                            known.first().name()));
        }
    }

    private void takeByName(ContactLine line) {
        alike(line).ifPresentOrElse(it -> it.add(line), () -> begin(line));
    }

    private Optional<ListedPerson> alike(ContactLine line) {
        return people.stream()
                .filter(it -> it.first().name().equals(line.name()))
                .filter(it -> it.isAtTheBodyOf(line.role()))
                .findFirst();
    }

    private ListedPerson begin(ContactLine line) {
        var person = new ListedPerson(line);
        people.add(person);
        return person;
    }
}
