package org.meritcompetition.countersigning;

import static org.meritcompetition.shared.DomainRuleViolation.unless;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What one seat of the leading group said, {@code cg-2024/countersigning/2}. */
@Entity
public class Countersignature {

    /** Where a seat stands. */
    public enum State {
        CAST("已表决"),
        /** The closing passed without a vote; one may still come in a further round. */
        SILENT("未表决");

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
    private String seat;
    private String member;

    @Enumerated(EnumType.STRING)
    private State state;

    private String opinion;
    private String castBy;
    private Instant recordedAt;

    @ElementCollection
    @CollectionTable(
            name = "countersignature_voice",
            joinColumns = @JoinColumn(name = "countersignature"))
    @MapKeyColumn(name = "nominee")
    @Column(name = "voice")
    @Enumerated(EnumType.STRING)
    private Map<String, Voice> voices = new HashMap<>();

    @Version private Integer version;

    protected Countersignature() {}

    Countersignature(String season, String seat) {
        this.key = keyOf(season, seat);
        this.season = season;
        this.seat = seat;
        this.state = State.SILENT;
    }

    static String keyOf(String season, String seat) {
        return "%s/countersigning/%s".formatted(season, seat);
    }

    void cast(Map<String, Voice> said, String reason, String actor, String actorsName, Instant at) {
        unless(state != State.CAST, "本席位已经表决，不能再改。");
        state = State.CAST;
        voices.putAll(said);
        opinion = reason;
        castBy = actor;
        member = actorsName;
        recordedAt = at;
    }

    void silentAt(Instant at, String seated) {
        member = seated;
        recordedAt = at;
    }

    Optional<Voice> on(String nominee) {
        return Optional.ofNullable(voices.get(nominee));
    }

    public String key() {
        return key;
    }

    public String seat() {
        return seat;
    }

    /** Who voted from the seat, or was silent. */
    public String member() {
        return member;
    }

    public boolean isCast() {
        return state == State.CAST;
    }

    public State state() {
        return state;
    }

    /** {@code null} where none was given. */
    public String opinion() {
        return opinion;
    }

    String castBy() {
        return castBy;
    }

    public Map<String, Voice> voices() {
        return Collections.unmodifiableMap(voices);
    }
}
