package org.meritcompetition.organisation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.meritcompetition.document.Workbooks;
import org.meritcompetition.season.plan.SeasonPlan;

/** An annex 3 as a unit fills it in. */
public final class ContactList {

    private static final int COLUMNS = 8;

    private final Bodies bodies;
    private final List<List<String>> rows = new ArrayList<>();

    public ContactList(SeasonPlan plan) {
        this.bodies = new Bodies(plan);
    }

    /** Body, role, name, post, office phone, mobile, e-mail, remark; what is left out is empty. */
    public ContactList with(String... cells) {
        var row = new ArrayList<>(Arrays.asList(cells));
        while (row.size() < COLUMNS) {
            row.add("");
        }
        rows.add(row);
        return this;
    }

    /** Everybody whom the season needs, each with an address. */
    public static ContactList complete(SeasonPlan plan) {
        var list = new ContactList(plan);
        var number = 0;
        for (var unit : plan.units()) {
            for (var role : List.of(Role.LIAISON, Role.LINE_LEADER, Role.HEAD)) {
                list.reachable(unit.name(), role, number++);
            }
        }
        for (var department : list.bodies.departments()) {
            list.reachable(department, Role.JUDGE, number++);
        }
        for (var body : list.bodies.consulted()) {
            list.reachable(body, Role.CONSULTED, number++);
        }
        list.reachable(Role.OFFICE.label(), Role.OFFICE, number++);
        for (var member : plan.evaluation().leadingGroup().names()) {
            list.reachable(Role.LEADING_GROUP.label(), Role.LEADING_GROUP, member, number++);
        }
        return list;
    }

    private void reachable(String body, Role role, int number) {
        reachable(body, role, "张" + (char) ('一' + number), number);
    }

    private void reachable(String body, Role role, String name, int number) {
        with(
                body,
                role.label(),
                name,
                "",
                "",
                "1390000%04d".formatted(number),
                "person%d@example.gov.cn".formatted(number));
    }

    public byte[] workbook() {
        return Workbooks.written(ContactSheet.layout(bodies), rows);
    }

    /** The titles, for somebody who writes a workbook of their own. */
    public static List<String> titles() {
        return Arrays.stream(ContactColumn.values()).map(ContactColumn::title).toList();
    }
}
