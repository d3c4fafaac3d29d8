package org.meritcompetition.organisation;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.meritcompetition.season.Seasons;
import org.meritcompetition.shared.DomainRuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The contact list (通讯录), to be read. */
@Service
@Transactional(readOnly = true)
public class Contacts {

    static final EnumSet<AbsenceState> PENDING =
            EnumSet.of(AbsenceState.PLANNED, AbsenceState.RUNNING);

    private final ContactRepository contacts;
    private final ContactChangeRepository changes;
    private final AbsenceRepository absences;
    private final Seasons seasons;

    Contacts(
            ContactRepository contacts,
            ContactChangeRepository changes,
            AbsenceRepository absences,
            Seasons seasons) {
        this.contacts = contacts;
        this.changes = changes;
        this.absences = absences;
        this.seasons = seasons;
    }

    /** Everybody of the division, also those who have left, by body, role and name. */
    public List<Contact> of(String division) {
        return contacts.findByDivision(division).stream()
                .sorted(Comparator.comparing(Contact::account))
                .toList();
    }

    /** Those of these accounts who are here, by name. */
    public List<Contact> here(Collection<String> accounts) {
        return contacts.findAllById(accounts).stream()
                .filter(Contact::isHere)
                .sorted(Comparator.comparing(Contact::name))
                .toList();
    }

    public Optional<Contact> find(String account) {
        return contacts.findById(account);
    }

    /**
     * The contact of that account.
     *
     * @throws DomainRuleViolation where there is none
     */
    public Contact get(String account) {
        return find(account).orElseThrow(() -> new DomainRuleViolation("通讯录中没有这个人，请刷新页面后重试。"));
    }

    /** The divisions that have a season, opened or announced. */
    public List<Bodies> divisions() {
        return seasons.latest().stream().map(Bodies::new).toList();
    }

    /**
     * The bodies of the division, by its latest season.
     *
     * @throws DomainRuleViolation where it has none
     */
    public Bodies bodies(String division) {
        return divisions().stream()
                .filter(it -> it.plan().division().code().equals(division))
                .findFirst()
                .orElseThrow(() -> new DomainRuleViolation("没有代码为 %s 的分赛区。".formatted(division)));
    }

    /** What was changed about the person, the latest first. */
    public List<ContactChange> changes(String account) {
        return changes.findByAccountOrderByIdDesc(account);
    }

    /** Absences that run or are planned, by the account of who is away. */
    public Map<String, Absence> absences() {
        return absences.findByStateIn(PENDING).stream()
                .collect(Collectors.toMap(Absence::account, Function.identity()));
    }

    /** The sentences that say whom nobody reaches; empty where everybody can be reached. */
    public List<String> missing(String division) {
        return MissingContacts.of(bodies(division), of(division));
    }
}
