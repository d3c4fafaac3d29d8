package org.meritcompetition.vetting;

import static org.meritcompetition.shared.DomainRuleViolation.unless;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.meritcompetition.season.plan.AwardCategory;
import org.meritcompetition.vetting.identity.Identity;

/** One entry of the veto list 负面清单, {@code cg/veto-list/12}: who, why, by whom and how long. */
@Entity
public class VetoEntry {

    @Id private String key;
    private String division;

    @Enumerated(EnumType.STRING)
    private AwardCategory category;

    private String name;
    private String unit;
    private String born;
    private String grounds;
    private String body;
    private LocalDate fromDay;
    private LocalDate untilDay;
    private String enteredBy;
    private Instant enteredAt;
    private String liftedBy;
    private Instant liftedAt;
    private String liftReason;
    @Version private Integer version;

    protected VetoEntry() {}

    VetoEntry(String division, int number, VetoDraft draft, String actor, Instant at) {
        this.key = "%s/veto-list/%d".formatted(division, number);
        this.division = division;
        this.category = draft.who().category();
        this.name = draft.who().name();
        this.unit = draft.who().unit();
        this.born = draft.who().born();
        this.grounds = draft.grounds();
        this.body = draft.body();
        this.fromDay = draft.from();
        this.untilDay = draft.until();
        this.enteredBy = actor;
        this.enteredAt = at;
    }

    /** Takes it off the list; it stays readable with the reason. */
    void lift(String reason, String actor, Instant at) {
        unless(!isLifted(), "“%s”的这条记录已经撤销，不能重复撤销。", name);
        unless(reason != null, "撤销负面清单记录须写明理由。");
        liftReason = reason;
        liftedBy = actor;
        liftedAt = at;
    }

    public String key() {
        return key;
    }

    public Identity who() {
        return new Identity(category, name, unit, born);
    }

    public String grounds() {
        return grounds;
    }

    public String body() {
        return body;
    }

    public LocalDate from() {
        return fromDay;
    }

    /** The last day on which it counts, {@code null} where the season's look-back decides. */
    public LocalDate until() {
        return untilDay;
    }

    public boolean isLifted() {
        return liftedAt != null;
    }

    public String enteredBy() {
        return enteredBy;
    }

    /** Why it was lifted, {@code null} while it stands. */
    public String liftReason() {
        return liftReason;
    }

    /** Whether it says the same of the same. */
    boolean repeats(VetoDraft draft) {
        return !isLifted()
                && category == draft.who().category()
                && name.equals(draft.who().name())
                && unit.equals(draft.who().unit())
                && grounds.equals(draft.grounds())
                && fromDay.equals(draft.from());
    }
}
