package org.meritcompetition.evaluation;

import static org.meritcompetition.evaluation.DossierState.CHECKED;
import static org.meritcompetition.evaluation.DossierState.FILLED;
import static org.meritcompetition.evaluation.DossierState.FORFEITED;
import static org.meritcompetition.evaluation.DossierState.PASSED;
import static org.meritcompetition.evaluation.DossierState.RETURNED;
import static org.meritcompetition.evaluation.DossierState.SIGNED;
import static org.meritcompetition.evaluation.DossierState.TAKEN_BACK;
import static org.meritcompetition.evaluation.DossierState.UNEXAMINED;
import static org.meritcompetition.evaluation.DossierState.UNSIGNED;
import static org.meritcompetition.shared.DomainRuleViolation.unless;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import org.meritcompetition.season.plan.AwardCategory;

/** 推荐材料 of one nominee, from the liaison over the line leader and the head to the office. */
@Entity
class Dossier {

    @Id private String nominee;
    private String season;
    private String unit;

    @Enumerated(EnumType.STRING)
    private AwardCategory category;

    @Enumerated(EnumType.STRING)
    private DossierState state;

    private boolean unitSigned;
    @Embedded private CollectiveSheet collective;
    @Embedded private PersonSheet person;
    private String deeds;
    private String summary;
    private String waiver;

    @Enumerated(EnumType.STRING)
    private DossierReturner returnedBy;

    private String returnedReason;
    private String filledBy;
    private Instant filledAt;
    private String decidedBy;
    private Instant decidedAt;
    @Version private Integer version;

    protected Dossier() {}

    Dossier(Seat seat, String season) {
        this.nominee = seat.nominee();
        this.season = season;
        this.unit = seat.unit();
        this.category = seat.category();
    }

    /** Whether the liaison has to write: nothing is there, or it came back. */
    boolean isToFill() {
        return state == null || state == RETURNED || state == TAKEN_BACK;
    }

    void fill(DossierContent content, String actor, Instant at) {
        unless(isToFill(), "这份材料已经报送或办结，不能再改。");
        content.refuseUnlessFits(category);
        collective = content.collective();
        person = content.person();
        deeds = content.deeds();
        summary = content.summary();
        waiver = null;
        write(actor, at);
    }

    /** 放弃推荐: the unit does not consent to this nominee; its leaders read that like a dossier. */
    void waive(String reason, String actor, Instant at) {
        unless(isToFill(), "这份材料已经报送或办结，不能再改。");
        unless(reason != null, "放弃推荐的，请写明理由。");
        waiver = reason;
        write(actor, at);
    }

    private void write(String actor, Instant at) {
        filledBy = actor;
        filledAt = at;
        state = FILLED;
        unitSigned = false;
    }

    /** The liaison writes it again before the line leader has checked it. */
    void takeBack(Instant at) {
        unless(liesWith(DossierReturner.LINE_LEADER), "这份材料已经区局审核，不能撤回。需要修改的，请联系分管领导退回。");
        decide(true, TAKEN_BACK, null, at);
    }

    void check(String actor, Instant at) {
        decide(state == FILLED, CHECKED, actor, at);
    }

    /** The line leader looks at it again before the head has opened it. */
    void takeBackCheck(Instant at) {
        decide(state == CHECKED, FILLED, null, at);
    }

    void sign(String actor, Instant at) {
        decide(state == CHECKED, SIGNED, actor, at);
        unitSigned = true;
    }

    void giveBack(DossierReturner by, String reason, String actor, Instant at) {
        unless(reason != null, "退回材料须写明原因，让填报人知道改什么。");
        decide(liesWith(by), RETURNED, actor, at);
        returnedBy = by;
        returnedReason = reason;
    }

    void pass(String actor, Instant at) {
        decide(state.awaitsExamination(), PASSED, actor, at);
    }

    void passUnexamined(Instant at) {
        decide(state.awaitsExamination(), UNEXAMINED, null, at);
    }

    /**
     * Closing: what is filled goes on unsigned; what is not, or came back, is forfeited.
     *
     * @return whether either had to be
     */
    boolean close(Instant at) {
        var filled = liesWith(DossierReturner.LINE_LEADER) || state == TAKEN_BACK;
        if (filled || liesWith(DossierReturner.HEAD)) {
            decide(true, UNSIGNED, null, at);
            return true;
        }
        if (isToFill()) {
            decide(true, FORFEITED, null, at);
            return true;
        }
        return false;
    }

    boolean liesWith(DossierReturner reader) {
        return switch (reader) {
            case LINE_LEADER -> state == FILLED;
            case HEAD -> state == CHECKED;
            case OFFICE -> state != null && state.awaitsExamination();
        };
    }

    private void decide(boolean allowed, DossierState next, String actor, Instant at) {
        unless(allowed, "这份材料的办理情况已有变化，请刷新后再办理。");
        state = next;
        decidedBy = actor;
        decidedAt = at;
    }

    String nominee() {
        return nominee;
    }

    String season() {
        return season;
    }

    AwardCategory category() {
        return category;
    }

    DossierState state() {
        return state;
    }

    boolean isUnitSigned() {
        return unitSigned;
    }

    /** Why the unit does not consent, {@code null} where it does. */
    String waiver() {
        return waiver;
    }

    /** Whether the nominee may go on to the leading group with it. */
    boolean isComplete() {
        return state.isComplete() && waiver == null;
    }

    DossierContent content() {
        return deeds == null || waiver != null
                ? null
                : new DossierContent(collective, person, deeds, summary);
    }

    /** Who gave it back and why, {@code null} unless it lies with the liaison for that. */
    String openReturn() {
        return state == RETURNED ? returnedBy.label() + "退回：" + returnedReason : null;
    }
}
