package org.meritcompetition.vetting;

import static org.meritcompetition.shared.DomainRuleViolation.unless;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** 征求意见 of one body about all nominees of a season, {@code cg-2024/veto/discipline}. */
@Entity
public class Consultation {

    private static final Comparator<ConsultedNominee> BY_LIST =
            Comparator.comparing(ConsultedNominee::category)
                    .thenComparing(ConsultedNominee::unit)
                    .thenComparing(ConsultedNominee::nominee);

    /** Where a consultation stands. */
    public enum State {
        REQUESTED("等待回复"),
        REPLIED("已回复"),
        /** Closing passed without a reply. */
        SILENT("未回复"),
        /** The office has put on record a letter that came later. */
        REPLIED_LATE("逾期来函回复");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    @Id private String key;
    private String season;
    private String body;

    @Enumerated(EnumType.STRING)
    private State state;

    private Instant requestedAt;
    private String repliedBy;
    private Instant repliedAt;
    private String letter;
    private String remark;

    @ElementCollection
    @CollectionTable(
            name = "consultation_nominee",
            joinColumns = @JoinColumn(name = "consultation"))
    private Set<ConsultedNominee> nominees = new HashSet<>();

    @Version private Integer version;

    protected Consultation() {}

    Consultation(String season, String body, Collection<ConsultedNominee> asked, Instant at) {
        this.key = keyOf(season, body);
        this.season = season;
        this.body = body;
        this.state = State.REQUESTED;
        this.requestedAt = at;
        this.nominees.addAll(asked);
    }

    static String keyOf(String season, String body) {
        return "%s/veto/%s".formatted(season, body);
    }

    void reply(Reply reply, String actor, Instant at) {
        unless(state == State.REQUESTED, "意见已经回复或已截止，不能再提交。");
        answer(reply, State.REPLIED, actor, at);
    }

    /**
     * The office puts on record a letter that came after closing, or the next one of a body that
     * still looked into somebody.
     */
    void replyLate(Reply reply, String actor, Instant at) {
        unless(state != State.REQUESTED, "还在等待其回复，请由该部门在待办中回复。");
        unless(awaitsLetter(), "这个部门没有尚待其回复的人选，不用补记来函。");
        unless(reply.letter() != null, "补记来函须写明来函文号。");
        answer(reply, state == State.SILENT ? State.REPLIED_LATE : state, actor, at);
    }

    /** Whether a letter of the body may still come that settles something. */
    public boolean awaitsLetter() {
        return state != State.REQUESTED && !open().isEmpty();
    }

    /** Of whom it has said neither that there is nothing nor that there is something. */
    public List<ConsultedNominee> open() {
        return nominees().stream().filter(ConsultedNominee::isOpen).toList();
    }

    /** Closing came first: silence is recorded and is no consent. */
    void fallSilent() {
        if (state == State.REQUESTED) {
            state = State.SILENT;
        }
    }

    private void answer(Reply reply, State next, String actor, Instant at) {
        var known = open().stream().map(ConsultedNominee::nominee).collect(Collectors.toSet());
        unless(
                known.containsAll(reply.objections().keySet())
                        && known.containsAll(reply.unsettled()),
                "意见中有不在征求意见名单中的人选，请重新选择。");
        unless(
                Collections.disjoint(reply.objections().keySet(), reply.unsettled()),
                "同一人选不能既有异议又尚需核查，请二选一。");
        var answered = nominees.stream().map(one -> answered(one, reply)).toList();
        nominees.clear();
        nominees.addAll(answered);
        state = next;
        repliedBy = actor;
        repliedAt = at;
        letter = reply.letter();
        remark = reply.remark();
    }

    private static ConsultedNominee answered(ConsultedNominee one, Reply reply) {
        if (!one.isOpen()) {
            return one;
        }
        var grounds = reply.objections().get(one.nominee());
        return grounds != null
                ? one.answered(Opinion.OBJECTED, grounds)
                : one.answered(
                        reply.unsettled().contains(one.nominee())
                                ? Opinion.UNSETTLED
                                : Opinion.CLEAR,
                        null);
    }

    public String key() {
        return key;
    }

    /** Code of the body. */
    public String body() {
        return body;
    }

    public State state() {
        return state;
    }

    /** When the reply came, {@code null} while there is none. */
    public Instant repliedAt() {
        return repliedAt;
    }

    /** Number of the letter, {@code null} where there is none. */
    public String letter() {
        return letter;
    }

    public String remark() {
        return remark;
    }

    /** About whom it was asked, in the order of lists. */
    public List<ConsultedNominee> nominees() {
        return nominees.stream().sorted(BY_LIST).toList();
    }

    public long count(Opinion opinion) {
        return nominees.stream().filter(one -> one.opinion() == opinion).count();
    }
}
