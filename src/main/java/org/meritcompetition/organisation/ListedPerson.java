package org.meritcompetition.organisation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.meritcompetition.document.CellFault;

/** A person of an imported list, with all the lines that are theirs. */
final class ListedPerson {

    private final List<ContactLine> lines = new ArrayList<>();

    ListedPerson(ContactLine first) {
        lines.add(first);
    }

    void add(ContactLine line) {
        lines.add(line);
    }

    ContactLine first() {
        return lines.get(0);
    }

    Set<ContactRole> roles() {
        var roles = new LinkedHashSet<ContactRole>();
        lines.forEach(it -> roles.add(it.role()));
        return roles;
    }

    boolean isAtTheBodyOf(ContactRole role) {
        return lines.stream().anyMatch(it -> it.role().isAtTheBodyOf(role));
    }

    /** As the lines say together; {@code null} where none says anything. */
    ContactDetails details() {
        return new ContactDetails(
                first().name(),
                said(ContactDetails::post),
                said(ContactDetails::officePhone),
                said(ContactDetails::mobile),
                said(ContactDetails::email),
                said(ContactDetails::remark));
    }

    /** What stands on the contact list, changed where the lines say something. */
    ContactDetails over(ContactDetails known) {
        var now = details();
        return new ContactDetails(
                now.name(),
                or(now.post(), known.post()),
                or(now.officePhone(), known.officePhone()),
                or(now.mobile(), known.mobile()),
                or(now.email(), known.email()),
                or(now.remark(), known.remark()));
    }

    private static String or(String text, String otherwise) {
        return text == null ? otherwise : text;
    }

    private String said(Function<ContactDetails, String> what) {
        return lines.stream()
                .map(it -> what.apply(it.details()))
                .filter(it -> it != null)
                .findFirst()
                .orElse(null);
    }

    /** Where the lines of one person contradict one another, or say the same twice. */
    List<CellFault> contradictions() {
        return Stream.of(
                        differing(ContactColumn.POST, ContactDetails::post),
                        differing(ContactColumn.OFFICE_PHONE, ContactDetails::officePhone),
                        differing(ContactColumn.MOBILE, ContactDetails::mobile),
                        differing(ContactColumn.EMAIL, ContactDetails::email),
                        repeated())
                .flatMap(List::stream)
                .toList();
    }

    private List<CellFault> differing(ContactColumn column, Function<ContactDetails, String> what) {
        var said = lines.stream().filter(it -> what.apply(it.details()) != null).findFirst();
        return lines.stream()
                .filter(it -> what.apply(it.details()) != null)
                .filter(it -> !what.apply(it.details()).equals(what.apply(said.get().details())))
                .map(
                        it ->
                                it.fault(
                                        column,
                                        "与第 %d 行同一人的%s不一致，请统一；若是同名的两个人，请都写上手机。",
                                        said.get().row().number(),
                                        column.title()))
                .toList();
    }

    private List<CellFault> repeated() {
        var faults = new ArrayList<CellFault>();
        for (var i = 1; i < lines.size(); i++) {
            for (var earlier : lines.subList(0, i)) {
                if (earlier.role().equals(lines.get(i).role())) {
                    faults.add(
                            lines.get(i)
                                    .fault(
                                            ContactColumn.ROLE,
                                            "与第 %d 行重复，请删去一行。",
                                            earlier.row().number()));
                    break;
                }
            }
        }
        return faults;
    }
}
