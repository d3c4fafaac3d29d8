package org.meritcompetition.evaluation;

import static org.meritcompetition.shared.DomainRuleViolation.unless;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.meritcompetition.season.plan.AwardCategory;

/**
 * 名额方案: the season's seats and how they were calculated, to be computed again from its inputs. The
 * nominees on the seats are {@link QuotaSeat}s.
 */
@Entity
class QuotaPlan {

    /**
     * A seat that exists. No column may be empty, or Hibernate writes all seats anew for each that
     * goes, which the honours that hold them do not allow.
     */
    @Embeddable
    record Place(
            @Column(nullable = false) @Enumerated(EnumType.STRING) AwardCategory category,
            @Column(nullable = false) String track,
            @Column(nullable = false) int place) {}

    @Id private String season;
    private String method;
    private String calculationVersion;
    private String inputs;

    private String hash;

    @Enumerated(EnumType.STRING)
    private QuotaState state = QuotaState.CALCULATED;

    private Instant calculatedAt;
    private String adjustedBy;
    private Instant adjustedAt;
    private String adjustmentReason;
    private String confirmedBy;
    private Instant confirmedAt;
    private String rejection;
    private Instant lockedAt;

    @ElementCollection
    @CollectionTable(name = "quota_step", joinColumns = @JoinColumn(name = "season"))
    @OrderColumn(name = "ordinal")
    @Column(name = "sentence")
    private List<String> steps = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "quota_move", joinColumns = @JoinColumn(name = "season"))
    @OrderColumn(name = "ordinal")
    private List<SeatMove> moves = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "quota_skip", joinColumns = @JoinColumn(name = "season"))
    @Column(name = "nominee")
    private Set<String> skipped = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "quota_place", joinColumns = @JoinColumn(name = "season"))
    private Set<Place> places = new HashSet<>();

    @Version private Integer version;

    protected QuotaPlan() {}

    QuotaPlan(String season) {
        this.season = season;
    }

    /** Takes over what was calculated. */
    void record(QuotaOutcome outcome, String asJson, Instant at) {
        refuseIfLocked();
        method = outcome.method();
        calculationVersion = outcome.version();
        hash = outcome.hash();
        inputs = asJson;
        calculatedAt = at;
        steps.clear();
        steps.addAll(outcome.steps());
        places.clear();
        places.addAll(outcome.places());
    }

    /** The office departs from the calculation; a second person has to agree. */
    void adjust(QuotaAdjustment adjustment, String actor, Instant at) {
        refuseIfLocked();
        unless(state != QuotaState.ADJUSTED, "名额调整已提交复核，请等待复核结果。");
        unless(
                !adjustment.moves().isEmpty() || !adjustment.skipped().isEmpty(),
                "请写明要调剂的空缺名额或要跳过的提名人选；没有改动的，请选择“按测算结果”。");
        unless(adjustment.reason() != null, "调整名额须写明理由。");
        state = QuotaState.ADJUSTED;
        adjustedBy = actor;
        adjustedAt = at;
        adjustmentReason = adjustment.reason();
        rejection = null;
        moves.addAll(adjustment.moves());
        skipped.addAll(adjustment.skipped());
    }

    void confirm(String actor, Instant at) {
        refuseSamePerson(actor);
        state = QuotaState.CONFIRMED;
        confirmedBy = actor;
        confirmedAt = at;
    }

    /** The second person disagrees: the calculation holds again. */
    void reject(String reason, String actor) {
        refuseSamePerson(actor);
        unless(reason != null, "不同意改动的，请写明原因，让统筹人员知道改什么。");
        withdrawAdjustment();
        rejection = reason;
    }

    /** Nobody confirmed until closing. Returns whether there was anything to discard. */
    boolean discardAdjustment() {
        if (state != QuotaState.ADJUSTED) {
            return false;
        }
        withdrawAdjustment();
        rejection = "截止前无人复核，改动不予采纳。";
        return true;
    }

    void lock(Instant at) {
        refuseIfLocked();
        unless(state != QuotaState.ADJUSTED, "名额调整尚未复核，不能锁定。");
        state = QuotaState.LOCKED;
        lockedAt = at;
    }

    /** What happened to the seats after they were locked: succession. */
    void note(List<String> sentences) {
        steps.addAll(sentences);
    }

    private void withdrawAdjustment() {
        state = QuotaState.CALCULATED;
        adjustedBy = null;
        adjustedAt = null;
        adjustmentReason = null;
        moves.clear();
        skipped.clear();
    }

    private void refuseSamePerson(String actor) {
        unless(state == QuotaState.ADJUSTED, "没有待复核的名额调整。");
        unless(!adjustedBy.equals(actor), "名额调整由您本人提交，须由竞赛办另一位同志复核。");
    }

    private void refuseIfLocked() {
        unless(state != QuotaState.LOCKED, "正式和备选名单已经锁定，不能再改。");
    }

    String season() {
        return season;
    }

    String inputs() {
        return inputs;
    }

    String method() {
        return method;
    }

    String calculationVersion() {
        return calculationVersion;
    }

    QuotaState state() {
        return state;
    }

    Instant calculatedAt() {
        return calculatedAt;
    }

    Instant lockedAt() {
        return lockedAt;
    }

    boolean isLocked() {
        return state == QuotaState.LOCKED;
    }

    List<SeatMove> moves() {
        return List.copyOf(moves);
    }

    Set<String> skipped() {
        return Set.copyOf(skipped);
    }

    /** Seats of the category that exist, by track. */
    SortedMap<String, Integer> seats(AwardCategory category) {
        var seats = new TreeMap<String, Integer>();
        places.stream()
                .filter(place -> place.category() == category)
                .forEach(place -> seats.merge(place.track(), 1, Integer::sum));
        return seats;
    }

    /** The numbers of the track's seats, in order. */
    List<Integer> places(AwardCategory category, String track) {
        return places.stream()
                .filter(place -> place.category() == category && place.track().equals(track))
                .map(Place::place)
                .sorted()
                .toList();
    }

    /** Gives the track so many seats; none that is taken goes. */
    void rearrange(AwardCategory category, String track, int number, Set<Integer> taken) {
        var before = places(category, track);
        before.stream()
                .filter(place -> !taken.contains(place))
                .limit(Math.max(0, before.size() - number))
                .forEach(place -> places.remove(new Place(category, track, place)));
        var last = before.isEmpty() ? 0 : before.get(before.size() - 1);
        for (int more = 1; more <= number - before.size(); more++) {
            places.add(new Place(category, track, last + more));
        }
    }

    Set<Place> places() {
        return Set.copyOf(places);
    }

    List<String> steps() {
        return List.copyOf(steps);
    }

    String hash() {
        return hash;
    }

    String adjustedBy() {
        return adjustedBy;
    }

    String adjustmentReason() {
        return adjustmentReason;
    }

    String rejection() {
        return rejection;
    }
}
