package org.meritcompetition.commendation;

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
import java.util.Set;
import org.springframework.data.domain.Persistable;

/** 领导小组审定: what the meeting decided about every 正式 of the season, once. */
@Entity
class CommendationApproval implements Persistable<String> {

    /** What was said to one of them. */
    @Embeddable
    record Item(
            @Embedded Honouree honouree,
            @Enumerated(EnumType.STRING) ApprovalOutcome outcome,
            String reason) {}

    @Id private String season;
    @Embedded private ApprovalMeeting meeting;
    private String approvedBy;
    private Instant approvedAt;

    @ElementCollection
    @CollectionTable(
            name = "commendation_approval_item",
            joinColumns = @JoinColumn(name = "season"))
    private Set<Item> items = new HashSet<>();

    protected CommendationApproval() {}

    CommendationApproval(
            String season, ApprovalMeeting meeting, Set<Item> items, String actor, Instant at) {
        this.season = season;
        this.meeting = meeting;
        this.items.addAll(items);
        this.approvedBy = actor;
        this.approvedAt = at;
    }

    ApprovalMeeting meeting() {
        return meeting;
    }

    /** 拟表彰名单 */
    List<Honouree> approved() {
        return items.stream()
                .filter(item -> item.outcome() == ApprovalOutcome.APPROVED)
                .map(Item::honouree)
                .sorted(Honouree.BY_LIST)
                .toList();
    }

    @Override
    public String getId() {
        return season;
    }

    /** Decided once: it is never written a second time. */
    @Override
    public boolean isNew() {
        return true;
    }
}
