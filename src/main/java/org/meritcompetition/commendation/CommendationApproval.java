package org.meritcompetition.commendation;

import static java.util.stream.Collectors.toMap;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.data.domain.Persistable;

/**
 * 领导小组审定: what a meeting decided, {@code cg-2024/approval/1} about every 正式 of the season and each
 * further round about those who were 缓议 till then. The database holds that only 缓议 is decided
 * again.
 */
@Entity
class CommendationApproval implements Persistable<String> {

    /** What was said to one of them. */
    @Embeddable
    record Item(
            @Embedded Honouree honouree,
            @Enumerated(EnumType.STRING) ApprovalOutcome outcome,
            String reason) {}

    @Id private String key;
    private String season;
    private int round;
    @Embedded private ApprovalMeeting meeting;
    private String approvedBy;
    private Instant approvedAt;

    @ElementCollection
    @CollectionTable(
            name = "commendation_approval_item",
            joinColumns = @JoinColumn(name = "approval"))
    private Set<Item> items = new HashSet<>();

    protected CommendationApproval() {}

    /**
     * @param meeting {@code null} like the actor where the round follows by rule
     */
    CommendationApproval(
            String season,
            int round,
            ApprovalMeeting meeting,
            Set<Item> items,
            String actor,
            Instant at) {
        this.key = "%s/approval/%d".formatted(season, round);
        this.season = season;
        this.round = round;
        this.meeting = meeting;
        this.items.addAll(items);
        this.approvedBy = actor;
        this.approvedAt = at;
    }

    ApprovalMeeting meeting() {
        return meeting;
    }

    /** In the order of lists: 拟表彰名单, and who else met the same outcome. */
    List<Honouree> with(ApprovalOutcome outcome) {
        return items.stream()
                .filter(item -> item.outcome() == outcome)
                .map(Item::honouree)
                .sorted(Honouree.BY_LIST)
                .toList();
    }

    /** Why, by key of the nominee; who was approved has no reason. */
    Map<String, String> reasons() {
        return items.stream()
                .filter(item -> item.reason() != null)
                .collect(toMap(item -> item.honouree().nominee(), Item::reason));
    }

    int round() {
        return round;
    }

    @Override
    public String getId() {
        return key;
    }

    /** Decided once: it is never written a second time. */
    @Override
    public boolean isNew() {
        return true;
    }
}
