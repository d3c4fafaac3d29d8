package org.meritcompetition.vetting;

import static org.meritcompetition.shared.DomainRuleViolation.unless;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.Instant;
import org.meritcompetition.vetting.identity.Pair;

/** 身份核对: whether two records speak of the same, asked once and decided by a person. */
@Entity
public class IdentityQuestion {

    /** What is compared in which season. */
    @Embeddable
    record Id(String season, String subject, String other) implements Serializable {}

    @EmbeddedId private Id id;

    @Enumerated(EnumType.STRING)
    private Question.Kind kind;

    private String subjectShown;
    private String otherShown;
    private Instant askedAt;
    private Boolean same;
    private String reason;
    private String decidedBy;
    private Instant decidedAt;
    @Version private Integer version;

    protected IdentityQuestion() {}

    IdentityQuestion(String season, Question question, Instant at) {
        this.id = new Id(season, question.subject(), question.other());
        this.kind = question.kind();
        this.subjectShown = question.subjectShown();
        this.otherShown = question.otherShown();
        this.askedAt = at;
    }

    void decide(boolean isSame, String why, String actor, Instant at) {
        unless(isOpen(), "“%s”已经核对过，请刷新页面。", subjectShown);
        unless(why != null, "请写明是或不是同一人（同一集体）的依据。");
        same = isSame;
        reason = why;
        decidedBy = actor;
        decidedAt = at;
    }

    public boolean isOpen() {
        return same == null;
    }

    /** Whether a person found them the same. */
    public boolean isSame() {
        return Boolean.TRUE.equals(same);
    }

    public String subject() {
        return id.subject();
    }

    public String other() {
        return id.other();
    }

    Pair pair() {
        return new Pair(id.subject(), id.other());
    }

    public Question.Kind kind() {
        return kind;
    }

    public String subjectShown() {
        return subjectShown;
    }

    public String otherShown() {
        return otherShown;
    }

    /** Why it was decided so, {@code null} while it is open. */
    public String reason() {
        return reason;
    }

    public String decidedBy() {
        return decidedBy;
    }
}
