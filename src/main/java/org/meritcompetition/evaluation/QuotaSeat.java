package org.meritcompetition.evaluation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.meritcompetition.season.plan.AwardCategory;
import org.springframework.data.domain.Persistable;

/** One nominee in the quota plan: on a seat, spare, left out or dropped out. */
@Entity
class QuotaSeat implements Persistable<String> {

    @Id private String nominee;
    private String season;

    @Enumerated(EnumType.STRING)
    private AwardCategory category;

    private String track;
    private String unit;
    private String entry;
    private String candidate;
    private int standing;
    private int preference;

    @Enumerated(EnumType.STRING)
    private SeatStatus status;

    private Integer place;
    private String reason;
    @Version private Integer version;

    protected QuotaSeat() {}

    /**
     * @param standing its place in the strict order of its track and category, from 1
     * @param place {@code null} unless 正式 or 备选
     * @param reason why it holds no seat, {@code null} where it holds one
     */
    QuotaSeat(
            String season,
            RankedNominee nominee,
            int standing,
            SeatStatus status,
            Integer place,
            String reason) {
        this.season = season;
        this.nominee = nominee.key();
        this.category = nominee.category();
        this.track = nominee.track();
        this.unit = nominee.unit();
        this.entry = nominee.entry();
        this.candidate = nominee.candidate();
        this.preference = nominee.preference();
        this.standing = standing;
        this.status = status;
        this.place = place;
        this.reason = reason;
    }

    /** Takes over what a new calculation says of the same nominee. */
    void become(QuotaSeat calculated) {
        standing = calculated.standing;
        status = calculated.status;
        place = calculated.place;
        reason = calculated.reason;
    }

    void remove(String why) {
        status = SeatStatus.REMOVED;
        place = null;
        reason = why;
    }

    /** 递补: the spare takes a seat that is open. */
    void succeedTo(int seat, String how) {
        status = SeatStatus.FORMAL;
        place = seat;
        reason = how;
    }

    /** The order of succession, after others before it moved up or dropped out. */
    void waitAs(int order) {
        place = order;
    }

    Seat asSeat() {
        return new Seat(nominee, category, track, unit, entry, candidate, status, place);
    }

    @Override
    public String getId() {
        return nominee;
    }

    @Override
    public boolean isNew() {
        return version == null;
    }

    String nominee() {
        return nominee;
    }

    AwardCategory category() {
        return category;
    }

    String track() {
        return track;
    }

    String unit() {
        return unit;
    }

    String entry() {
        return entry;
    }

    String candidate() {
        return candidate;
    }

    int standing() {
        return standing;
    }

    int preference() {
        return preference;
    }

    SeatStatus status() {
        return status;
    }

    Integer place() {
        return place;
    }

    String reason() {
        return reason;
    }
}
