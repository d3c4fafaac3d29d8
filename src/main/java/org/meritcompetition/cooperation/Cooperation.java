package org.meritcompetition.cooperation;

import static org.meritcompetition.shared.DomainRuleViolation.unless;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;

/** One person asked another something about a task, or told them of it. */
@Entity
public class Cooperation {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version private Integer version;
    private String task;
    private String taskName;
    private String season;
    private String subject;

    @Enumerated(EnumType.STRING)
    private CooperationKind kind;

    @Enumerated(EnumType.STRING)
    private CooperationState state;

    private String asker;
    private String colleague;
    private Instant askedAt;
    private String note;
    private String answer;
    private Instant answeredAt;

    protected Cooperation() {}

    Cooperation(
            DeskTask about,
            CooperationKind kind,
            String asker,
            String colleague,
            String note,
            Instant askedAt) {
        this.task = about.id();
        this.taskName = about.name();
        this.season = about.season();
        this.subject = about.subject();
        this.kind = kind;
        this.state = kind.isDoneAtOnce() ? CooperationState.DONE : CooperationState.OPEN;
        this.asker = asker;
        this.colleague = colleague;
        this.note = note;
        this.askedAt = askedAt;
    }

    void answer(String by, String said, Instant at) {
        unless(colleague.equals(by), "这一%s不是请您答复的。", kind.label());
        unless(kind != CooperationKind.OPINION || said != null, "请填写您的意见。");
        close(CooperationState.ANSWERED, at);
        answer = said;
    }

    /** Whoever asked does not wait any longer. */
    void recall(Instant at) {
        close(CooperationState.RECALLED, at);
    }

    private void close(CooperationState next, Instant at) {
        unless(isOpen(), "这一%s%s，请刷新页面。", kind.label(), state.label());
        state = next;
        answeredAt = at;
    }

    public boolean isOpen() {
        return state == CooperationState.OPEN;
    }

    public Long id() {
        return id;
    }

    public String task() {
        return task;
    }

    public String taskName() {
        return taskName;
    }

    public String season() {
        return season;
    }

    public String subject() {
        return subject;
    }

    public CooperationKind kind() {
        return kind;
    }

    public CooperationState state() {
        return state;
    }

    public String asker() {
        return asker;
    }

    public String colleague() {
        return colleague;
    }

    public Instant askedAt() {
        return askedAt;
    }

    /** {@code null} where nothing was written. */
    public String note() {
        return note;
    }

    /** {@code null} where nothing was said. */
    public String answer() {
        return answer;
    }
}
