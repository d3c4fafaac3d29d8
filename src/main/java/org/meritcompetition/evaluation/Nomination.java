package org.meritcompetition.evaluation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.meritcompetition.season.plan.AwardCategory;

/** 提名推荐: the ranking of one track, made once. */
@Entity
class Nomination {

    /** One nominee's rank within its category. */
    @Embeddable
    record Rank(String candidate, @Enumerated(EnumType.STRING) AwardCategory category, int rank) {}

    @Id private String key;
    private String season;
    private String track;

    @Enumerated(EnumType.STRING)
    private Nominator nominator;

    private String nominatedBy;
    private Instant nominatedAt;
    private String departureReason;
    private String additionReason;
    private String declineReason;

    @ElementCollection
    @CollectionTable(name = "nomination_rank", joinColumns = @JoinColumn(name = "nomination"))
    private Set<Rank> ranks = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "nomination_decline", joinColumns = @JoinColumn(name = "nomination"))
    @Column(name = "candidate")
    private Set<String> declined = new HashSet<>();

    @Version private Integer version;

    protected Nomination() {}

    private Nomination(String season, String track, Nominator by, String actor, Instant at) {
        this.key = keyOf(season, track);
        this.season = season;
        this.track = track;
        this.nominator = by;
        this.nominatedBy = actor;
        this.nominatedAt = at;
    }

    static String keyOf(String season, String track) {
        return season + "/award/" + track;
    }

    static Nomination by(
            Nominator by,
            String actor,
            String season,
            String track,
            Vote vote,
            Set<Rank> ranks,
            Instant at) {
        var nomination = new Nomination(season, track, by, actor, at);
        nomination.ranks.addAll(ranks);
        nomination.declined.addAll(vote.declined());
        nomination.departureReason = vote.departureReason();
        nomination.additionReason = vote.additionReason();
        nomination.declineReason = vote.declineReason();
        return nomination;
    }

    /** Nobody nominated: the scores rank. */
    static Nomination byScore(String season, String track, Set<Rank> ranks, Instant at) {
        var nomination = new Nomination(season, track, Nominator.SCORE, null, at);
        nomination.ranks.addAll(ranks);
        return nomination;
    }

    Set<Rank> ranks() {
        return ranks;
    }
}
