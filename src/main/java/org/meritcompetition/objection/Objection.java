package org.meritcompetition.objection;

import static org.meritcompetition.objection.ObjectionState.DISMISSED;
import static org.meritcompetition.objection.ObjectionState.NOT_ACCEPTED;
import static org.meritcompetition.objection.ObjectionState.UNDER_VERIFICATION;
import static org.meritcompetition.objection.ObjectionState.UNVERIFIED;
import static org.meritcompetition.objection.ObjectionState.VERIFIED;
import static org.meritcompetition.shared.DomainRuleViolation.unless;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;

/** An objection to one name on a notice, {@code cg-2024/notice/1/objection/1}. */
@Entity
class Objection {

    @Id private String key;
    private String season;
    private String notice;
    private String nominee;
    @Embedded private Objector who;
    private String statement;

    /** Keyed hash of the address that it came from. */
    private String origin;

    /** Of the form that it came by, which can be sent once. */
    private String seal;

    private Instant raisedAt;

    @Enumerated(EnumType.STRING)
    private ObjectionState state;

    private String finding;
    private String verifiedBy;
    private Instant verifiedAt;
    private String reason;
    private String concludedBy;
    private Instant concludedAt;
    private String answer;
    private Instant answeredAt;
    private String toldBy;
    private Instant toldAt;
    @Version private Integer version;

    protected Objection() {}

    Objection(
            String season,
            String notice,
            int number,
            String nominee,
            Objector who,
            String statement,
            Origin from,
            Instant at) {
        this.key = "%s/objection/%d".formatted(notice, number);
        this.season = season;
        this.notice = notice;
        this.nominee = nominee;
        this.who = who;
        this.statement = statement;
        this.origin = from.address();
        this.seal = from.seal();
        this.raisedAt = at;
        this.state = who.isNamed() ? UNDER_VERIFICATION : NOT_ACCEPTED;
    }

    void verify(String found, String actor, Instant at) {
        unless(state == UNDER_VERIFICATION, "这项异议现为“%s”，不能再报核查情况。", state.label());
        finding = found;
        verifiedBy = actor;
        verifiedAt = at;
        state = VERIFIED;
    }

    /** Nobody verified until closing. */
    void leaveUnverified() {
        unless(state == UNDER_VERIFICATION, "这项异议现为“%s”。", state.label());
        state = UNVERIFIED;
    }

    void conclude(ObjectionState conclusion, String why, String actor, Instant at) {
        unless(state.awaitsConclusion(), "这项异议现为“%s”，不能再审定。", state.label());
        unless(conclusion.isUpheld() || conclusion == DISMISSED, "请选择异议是否成立。");
        unless(why != null, "请写明结论的理由，将据此答复异议人。");
        state = conclusion;
        reason = why;
        concludedBy = actor;
        concludedAt = at;
    }

    void answer(String text, Instant at) {
        answer = text;
        answeredAt = at;
    }

    /**
     * 已答复: somebody of the office gave the objector the answer.
     *
     * @return false where that was said before, which changes nothing
     */
    boolean tell(String actor, Instant at) {
        unless(answer != null, "这项异议现为“%s”，还没有审定结论，不能答复。", state.label());
        if (toldAt != null) {
            return false;
        }
        toldBy = actor;
        toldAt = at;
        return true;
    }

    String key() {
        return key;
    }

    String season() {
        return season;
    }

    String notice() {
        return notice;
    }

    String nominee() {
        return nominee;
    }

    Objector who() {
        return who;
    }

    String statement() {
        return statement;
    }

    Instant raisedAt() {
        return raisedAt;
    }

    ObjectionState state() {
        return state;
    }

    String finding() {
        return finding;
    }

    String reason() {
        return reason;
    }

    String answer() {
        return answer;
    }

    Instant answeredAt() {
        return answeredAt;
    }

    String toldBy() {
        return toldBy;
    }

    Instant toldAt() {
        return toldAt;
    }

    boolean isAccepted() {
        return state != NOT_ACCEPTED;
    }
}
