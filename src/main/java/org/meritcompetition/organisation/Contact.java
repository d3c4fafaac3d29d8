package org.meritcompetition.organisation;

import static org.meritcompetition.shared.DomainRuleViolation.unless;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.hibernate.annotations.BatchSize;
import org.meritcompetition.shared.DomainRuleViolation;

/**
 * A person of the contact list (通讯录, annex 3). The account is the person's for good: whoever comes
 * after gets another, so that what was done stays with whoever did it.
 */
@Entity
public class Contact {

    @Id private String account;
    @Version private Integer version;
    private String division;
    @Embedded private ContactDetails details;

    @ElementCollection(fetch = FetchType.EAGER)
    @BatchSize(size = 500)
    @CollectionTable(name = "contact_role", joinColumns = @JoinColumn(name = "account"))
    private Set<ContactRole> roles = new HashSet<>();

    private Instant leftAt;

    /** The name of a seat in the leading group; {@code null} for the own one. */
    private String seat;

    protected Contact() {}

    Contact(String account, String division, ContactDetails details, Set<ContactRole> roles) {
        this.account = account;
        this.division = division;
        this.details = details.checked();
        appoint(roles);
    }

    void correct(ContactDetails corrected) {
        onlyWhoIsHere();
        details = corrected.checked();
    }

    /** Under another name the person has the seat in the leading group that bears this one. */
    void sitAs(String seatedAs) {
        seat = seatedAs;
    }

    void appoint(Set<ContactRole> appointed) {
        onlyWhoIsHere();
        RoleRules.objection(appointed)
                .ifPresent(
                        it -> {
                            throw new DomainRuleViolation(it);
                        });
        roles.retainAll(appointed);
        roles.addAll(appointed);
    }

    /** The roles stay on record and count no more. */
    void leave(Instant at) {
        onlyWhoIsHere();
        leftAt = at;
    }

    void comeBack() {
        unless(leftAt != null, "%s没有离任，不用恢复。", name());
        leftAt = null;
    }

    private void onlyWhoIsHere() {
        unless(leftAt == null, "%s已经离任，请先恢复在任。", name());
    }

    public String account() {
        return account;
    }

    public String division() {
        return division;
    }

    public ContactDetails details() {
        return details;
    }

    public String name() {
        return details.name();
    }

    /** The name by which a seat in the leading group may be known, besides the own one. */
    String seat() {
        return seat == null ? name() : seat;
    }

    /** The roles that the person has, or had before leaving. */
    public Set<ContactRole> roles() {
        return Set.copyOf(roles);
    }

    public boolean isHere() {
        return leftAt == null;
    }

    /** {@code null} while the person is here. */
    public Instant leftAt() {
        return leftAt;
    }

    /** The unit that the person belongs to, {@code null} for people of the bureau. */
    public String unit() {
        return roles.stream()
                .map(ContactRole::unit)
                .filter(it -> it != null)
                .findFirst()
                .orElse(null);
    }
}
