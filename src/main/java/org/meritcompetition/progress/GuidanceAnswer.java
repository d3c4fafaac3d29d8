package org.meritcompetition.progress;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;

/** What a unit answers to the judge's guidance, or the note that it did not. */
@Entity
public class GuidanceAnswer {

    /** What became of the answer. */
    enum Outcome {
        ANSWERED,
        NOT_ANSWERED
    }

    @Id private String entry;
    @Version private Integer version;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private String answer;
    private String answeredBy;
    private Instant settledAt;

    protected GuidanceAnswer() {}

    private GuidanceAnswer(String entry, Outcome outcome, Instant at) {
        this.entry = entry;
        this.outcome = outcome;
        this.settledAt = at;
    }

    static GuidanceAnswer answered(String entry, String answer, String actor, Instant at) {
        var answered = new GuidanceAnswer(entry, Outcome.ANSWERED, at);
        answered.answer = answer;
        answered.answeredBy = actor;
        return answered;
    }

    static GuidanceAnswer notAnswered(String entry, Instant at) {
        return new GuidanceAnswer(entry, Outcome.NOT_ANSWERED, at);
    }

    /** {@code null} where the unit was silent. */
    public String answer() {
        return answer;
    }
}
