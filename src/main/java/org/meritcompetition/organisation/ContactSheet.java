package org.meritcompetition.organisation;

import static org.meritcompetition.organisation.ContactColumn.BODY;
import static org.meritcompetition.organisation.ContactColumn.EMAIL;
import static org.meritcompetition.organisation.ContactColumn.MOBILE;
import static org.meritcompetition.organisation.ContactColumn.NAME;
import static org.meritcompetition.organisation.ContactColumn.OFFICE_PHONE;
import static org.meritcompetition.organisation.ContactColumn.POST;
import static org.meritcompetition.organisation.ContactColumn.REMARK;
import static org.meritcompetition.organisation.ContactColumn.ROLE;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.meritcompetition.document.CellFault;
import org.meritcompetition.document.SheetColumn;
import org.meritcompetition.document.SheetFaulty;
import org.meritcompetition.document.SheetLayout;
import org.meritcompetition.document.SheetReader;
import org.meritcompetition.document.SheetRow;

/** The contact list as a spreadsheet (annex 3): a line for each role that a person has. */
public final class ContactSheet {

    private static final int MOST_ROWS = 2_000;

    private ContactSheet() {}

    public static SheetLayout layout(Bodies bodies) {
        return new SheetLayout(
                "通讯录",
                List.of(
                        SheetColumn.required(BODY.title(), 28).from(bodies.names()),
                        SheetColumn.required(ROLE.title(), 14)
                                .from(Stream.of(Role.values()).map(Role::label).toList()),
                        SheetColumn.required(NAME.title(), 12),
                        SheetColumn.optional(POST.title(), 16),
                        SheetColumn.optional(OFFICE_PHONE.title(), 16),
                        SheetColumn.optional(MOBILE.title(), 14),
                        SheetColumn.optional(EMAIL.title(), 28),
                        SheetColumn.optional(REMARK.title(), 24)),
                List.of(
                        "一行写一个人的一个角色；一人兼几个角色就写几行，姓名和手机写得一样。",
                        "每个单位须有联络员、分管领导、主要领导；项目责任人按需填写。赛道部门评委、征求意见部门的人写在部门名下。",
                        "手机和邮箱至少写一项，否则系统通知不到本人。",
                        "导入后，表中写到的“单位＋角色”以表为准：原任此角色而不在表中的人不再担任；没有任何角色的人离任，账号停用。",
                        "表中没有写到的“单位＋角色”不变。已在通讯录中的人，空着的单元格不改。",
                        "新的人自动开立账号，初始密码在导入后显示一次，首次登录须修改。"),
                MOST_ROWS);
    }

    /** The people who are here, a row for each role. */
    public static List<List<String>> rows(Collection<Contact> contacts, Bodies bodies) {
        return contacts.stream()
                .filter(Contact::isHere)
                .flatMap(
                        contact ->
                                ContactSentences.inOrder(contact.roles()).stream()
                                        .map(role -> row(contact.details(), role, bodies)))
                .toList();
    }

    private static List<String> row(ContactDetails person, ContactRole role, Bodies bodies) {
        return Stream.of(
                        bodies.nameOf(role),
                        role.role().label(),
                        person.name(),
                        person.post(),
                        person.officePhone(),
                        person.mobile(),
                        person.email(),
                        person.remark())
                .map(it -> it == null ? "" : it)
                .toList();
    }

    /**
     * Reads the lines, each sound by itself.
     *
     * @throws SheetFaulty with every fault, cell by cell
     */
    static List<ContactLine> read(byte[] content, Bodies bodies) {
        var faults = new ArrayList<CellFault>();
        var lines = new ArrayList<ContactLine>();
        for (var row : SheetReader.readFilled(layout(bodies), content)) {
            var details = details(row);
            details.problems()
                    .forEach(
                            (column, problem) ->
                                    faults.add(row.fault(column.title(), "%s", problem)));
            var role = role(row.text(ROLE.title()));
            bodies.roleAt(row.text(BODY.title()), role)
                    .ifPresentOrElse(
                            it -> lines.add(new ContactLine(row, it, details)),
                            () -> faults.add(noSuchRole(row)));
        }
        SheetFaulty.unlessEmpty(faults);
        return lines;
    }

    private static CellFault noSuchRole(SheetRow row) {
        return row.fault(
                ROLE.title(),
                "“%s”没有“%s”这个角色，请核对单位和角色。",
                row.text(BODY.title()),
                row.text(ROLE.title()));
    }

    private static Role role(String label) {
        return Stream.of(Role.values())
                .filter(it -> it.label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private static ContactDetails details(SheetRow row) {
        return new ContactDetails(
                row.textOrNull(NAME.title()),
                row.textOrNull(POST.title()),
                row.textOrNull(OFFICE_PHONE.title()),
                row.textOrNull(MOBILE.title()),
                row.textOrNull(EMAIL.title()),
                row.textOrNull(REMARK.title()));
    }
}
