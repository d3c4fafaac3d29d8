package org.meritcompetition.registration;

import static org.meritcompetition.shared.DomainRuleViolation.unless;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** 批量受理, {@code cg-2024/bulk/1}: many entries accepted at once, once the time to recall is over. */
@Entity
class BulkAcceptance {

    /**
     * What became of an entry in the end.
     *
     * @param skipped why it was left alone, {@code null} where it was accepted or nothing is
     *     decided
     */
    @Embeddable
    record Item(boolean accepted, @Enumerated(EnumType.STRING) BulkSkip skipped) {

        static final Item OPEN = new Item(false, null);
        static final Item ACCEPTED = new Item(true, null);
    }

    @Id private String key;
    private String season;

    @Enumerated(EnumType.STRING)
    private BulkState state;

    private String decidedBy;
    private Instant decidedAt;
    private Instant effectiveAt;
    private String recalledBy;
    private Instant recalledAt;
    private String recallReason;

    /** By entry what became of it. */
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "bulk_acceptance_item", joinColumns = @JoinColumn(name = "bulk"))
    @MapKeyColumn(name = "entry")
    private Map<String, Item> items = new TreeMap<>();

    @Version private Integer version;

    protected BulkAcceptance() {}

    BulkAcceptance(
            String season,
            int number,
            Collection<String> entries,
            String actor,
            Instant at,
            Instant effectiveAt) {
        this.key = "%s/bulk/%d".formatted(season, number);
        this.season = season;
        this.state = BulkState.PENDING;
        this.decidedBy = actor;
        this.decidedAt = at;
        this.effectiveAt = effectiveAt;
        entries.forEach(entry -> items.put(entry, Item.OPEN));
    }

    /** 撤回 by somebody else, before it takes effect. */
    void recall(String reason, String actor, Instant at) {
        unless(
                state == BulkState.PENDING && at.isBefore(effectiveAt),
                "这次批量受理%s，不能撤回；需要改正的，请逐项办理。",
                state == BulkState.RECALLED ? "已经撤回" : "已经生效");
        unless(!actor.equals(decidedBy), "批量受理须由竞赛办的另一人撤回，不能自行撤回。");
        unless(reason != null, "请写明撤回的理由。");
        state = BulkState.RECALLED;
        recalledBy = actor;
        recalledAt = at;
        recallReason = reason;
    }

    /** It takes effect, except for those that were left alone. */
    void takeEffect(Map<String, BulkSkip> skipped) {
        state = BulkState.EFFECTIVE;
        items.replaceAll(
                (entry, was) ->
                        skipped.containsKey(entry)
                                ? new Item(false, skipped.get(entry))
                                : Item.ACCEPTED);
    }

    String key() {
        return key;
    }

    String season() {
        return season;
    }

    BulkState state() {
        return state;
    }

    String decidedBy() {
        return decidedBy;
    }

    Instant decidedAt() {
        return decidedAt;
    }

    Instant effectiveAt() {
        return effectiveAt;
    }

    boolean isPending() {
        return state == BulkState.PENDING;
    }

    List<String> entries() {
        return items.keySet().stream().sorted().toList();
    }

    private Map<String, BulkSkip> skipped() {
        return items.entrySet().stream()
                .filter(it -> it.getValue().skipped() != null)
                .collect(Collectors.toMap(Map.Entry::getKey, it -> it.getValue().skipped()));
    }

    BulkSheet sheet(List<ProjectEntry> listed) {
        return new BulkSheet(
                key,
                state,
                decidedBy,
                decidedAt,
                effectiveAt,
                recalledBy,
                recallReason,
                listed,
                items.values().stream().filter(Item::accepted).count(),
                skipped());
    }
}
