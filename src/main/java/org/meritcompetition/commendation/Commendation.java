package org.meritcompetition.commendation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import org.meritcompetition.season.plan.AwardCategory;
import org.springframework.data.domain.Persistable;

/**
 * 表彰 or 表扬 of one nominee. The database holds that a nominee is honoured once, a seat honours one,
 * and no seat is honoured that the quota does not have.
 */
@Entity
class Commendation implements Persistable<String> {

    @Id private String nominee;
    private String season;

    @Enumerated(EnumType.STRING)
    private AwardCategory category;

    private String track;
    private int place;
    private String unit;
    private String candidate;

    protected Commendation() {}

    Commendation(String season, Honouree honouree) {
        this.season = season;
        this.nominee = honouree.nominee();
        this.category = honouree.category();
        this.track = honouree.track();
        this.place = honouree.place();
        this.unit = honouree.unit();
        this.candidate = honouree.candidate();
    }

    Honouree honouree() {
        return new Honouree(nominee, category, track, place, unit, candidate);
    }

    @Override
    public String getId() {
        return nominee;
    }

    /** Given once: it is never written a second time. */
    @Override
    public boolean isNew() {
        return true;
    }
}
