package org.meritcompetition.papers.sheet;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.meritcompetition.document.SheetColumn;
import org.meritcompetition.organisation.Bodies;
import org.meritcompetition.organisation.Contact;
import org.meritcompetition.organisation.ContactDetails;
import org.meritcompetition.organisation.ContactRights;
import org.meritcompetition.organisation.ContactRole;
import org.meritcompetition.organisation.Contacts;
import org.meritcompetition.organisation.Role;
import org.meritcompetition.papers.Offer;
import org.meritcompetition.papers.Paper;
import org.meritcompetition.papers.PaperReader;
import org.meritcompetition.papers.PaperSheet;
import org.meritcompetition.papers.PaperSource;
import org.meritcompetition.season.plan.SeasonPlan;
import org.springframework.stereotype.Component;

/** 附件3 通讯录: whom the reader sees; numbers in full for those alone whom the reader corrects. */
@Component
class ContactsSheet implements PaperSource {

    private static final List<SheetColumn> COLUMNS =
            Columns.of(
                    "单位", 28, "角色", 14, "姓名", 12, "职务", 16, "办公电话", 16, "手机", 14, "邮箱", 28, "备注",
                    24);

    private static final List<String> RANKS =
            Stream.of(Role.HEAD, Role.LINE_LEADER, Role.LIAISON, Role.PROJECT_OWNER)
                    .map(Role::label)
                    .toList();

    private final Contacts contacts;

    ContactsSheet(Contacts contacts) {
        this.contacts = contacts;
    }

    @Override
    public Paper paper() {
        return Paper.CONTACTS;
    }

    @Override
    public List<Offer> offers(SeasonPlan plan, PaperReader reader) {
        return seen(plan, reader).findAny().isEmpty()
                ? List.of()
                : List.of(Offer.only(reader.isOffice() ? "全部单位" : reader.unit().name()));
    }

    @Override
    public String since() {
        return "通讯录登记后可以下载";
    }

    @Override
    public PaperSheet write(SeasonPlan plan, PaperReader reader, Offer offer) {
        var bodies = new Bodies(plan);
        var order = bodies.names();
        var rights = ContactRights.of(reader.who());
        return PaperSheet.list(
                Map.of(),
                COLUMNS,
                seen(plan, reader)
                        .flatMap(it -> rows(it, bodies, rights))
                        .sorted(
                                Comparator.<List<String>, Integer>comparing(
                                                row -> order.indexOf(row.get(0)))
                                        .thenComparing(row -> RANKS.indexOf(row.get(1))))
                        .toList());
    }

    private Stream<Contact> seen(SeasonPlan plan, PaperReader reader) {
        var rights = ContactRights.of(reader.who());
        return contacts.of(plan.division().code()).stream()
                .filter(Contact::isHere)
                .filter(rights::sees);
    }

    private static Stream<List<String>> rows(Contact contact, Bodies bodies, ContactRights rights) {
        var details = contact.details();
        var full = rights.keeps(contact.division()) || rights.corrects(contact);
        return contact.roles().stream()
                .sorted(Comparator.comparing(ContactRole::role))
                .map(role -> row(bodies.nameOf(role), role, details, full));
    }

    private static List<String> row(
            String body, ContactRole role, ContactDetails details, boolean full) {
        return Stream.of(
                        body,
                        role.role().label(),
                        details.name(),
                        details.post(),
                        details.officePhone(),
                        full ? details.mobile() : details.maskedMobile(),
                        full ? details.email() : details.maskedEmail(),
                        details.remark())
                .map(it -> it == null ? "" : it)
                .toList();
    }
}
