package org.meritcompetition.vetting;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import java.time.Instant;
import org.meritcompetition.season.plan.AwardCategory;
import org.meritcompetition.vetting.identity.Identity;
import org.springframework.data.domain.Persistable;

/**
 * 历年荣誉: somebody was honoured in an earlier year, by a season of this system or by a roll that was
 * imported; {@code cg/honour/2023/12}. What was granted stays on record, revoked or not.
 */
@Entity
public class PastHonour implements Persistable<String> {

    @Id private String key;
    private String division;
    private int year;

    @Enumerated(EnumType.STRING)
    private AwardCategory category;

    private String name;
    private String unit;
    private String born;
    private String documentNumber;
    private String season;
    private String recordedBy;
    private Instant recordedAt;
    private boolean revoked;
    @Transient private boolean recorded = true;

    protected PastHonour() {}

    /**
     * @param season whose roll it stands on, {@code null} where it was imported
     * @param actor who imported it, {@code null} where it comes from a season
     */
    PastHonour(
            String division,
            int number,
            HonourDraft draft,
            String season,
            String actor,
            Instant at) {
        this.key = "%s/honour/%d/%d".formatted(division, draft.year(), number);
        this.division = division;
        this.year = draft.year();
        this.category = draft.who().category();
        this.name = draft.who().name();
        this.unit = draft.who().unit();
        this.born = draft.who().born();
        this.documentNumber = draft.documentNumber();
        this.season = season;
        this.recordedBy = actor;
        this.recordedAt = at;
        this.recorded = false;
    }

    void revoke() {
        revoked = true;
    }

    /** Whether it counts as none any more. */
    public boolean isRevoked() {
        return revoked;
    }

    public String key() {
        return key;
    }

    public int year() {
        return year;
    }

    public Identity who() {
        return new Identity(category, name, unit, born);
    }

    /** Number of the decision, {@code null} where it is not known. */
    public String documentNumber() {
        return documentNumber;
    }

    /** Whether it stands on a roll of this system. */
    public boolean isFromSeason() {
        return season != null;
    }

    @Override
    public String getId() {
        return key;
    }

    @Override
    public boolean isNew() {
        return !recorded;
    }
}
