package org.meritcompetition.commendation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.meritcompetition.season.plan.AwardCategory;
import org.springframework.data.domain.Persistable;

/**
 * 表彰 or 表扬 of one nominee, and its end where it was revoked. The database holds that a nominee is
 * honoured once, a seat honours one, and no seat is honoured that the quota does not have.
 */
@Entity
class Commendation implements Persistable<String> {

    @Id private String nominee;
    private String season;
    private String decision;

    @Enumerated(EnumType.STRING)
    private AwardCategory category;

    private String track;
    private int place;
    private String unit;
    private String candidate;
    private String revocation;
    @Version private Integer version;

    protected Commendation() {}

    /**
     * @param decision key of the decision that honours
     */
    Commendation(String season, String decision, Honouree honouree) {
        this.season = season;
        this.decision = decision;
        this.nominee = honouree.nominee();
        this.category = honouree.category();
        this.track = honouree.track();
        this.place = honouree.place();
        this.unit = honouree.unit();
        this.candidate = honouree.candidate();
    }

    /** Its seat stays taken: what was won by fraud goes to nobody. */
    void revoke(String byRevocation) {
        this.revocation = byRevocation;
    }

    Honouree honouree() {
        return new Honouree(nominee, category, track, place, unit, candidate);
    }

    String season() {
        return season;
    }

    String decision() {
        return decision;
    }

    boolean isRevoked() {
        return revocation != null;
    }

    String revocation() {
        return revocation;
    }

    @Override
    public String getId() {
        return nominee;
    }

    @Override
    public boolean isNew() {
        return version == null;
    }
}
