package org.meritcompetition.evaluation;

import static java.util.Comparator.comparingInt;
import static org.meritcompetition.shared.DomainRuleViolation.unless;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** 市级推荐: whom the division recommends to the city, and what the leading group said to it. */
@Entity
class CityRecommendation {

    /** Where one stands among the recommended, from 1, and what became of it. */
    @Embeddable
    record Recommended(int place, @Enumerated(EnumType.STRING) CityOutcome outcome) {

        Recommended became(CityOutcome next) {
            return new Recommended(place, next);
        }
    }

    @Id private String season;
    private int collectiveQuota;
    private int individualQuota;
    private String remark;
    private String recommendedBy;
    private Instant recommendedAt;
    @Embedded private Meeting meeting;
    private String refusalReason;
    private String approvedBy;
    private Instant approvedAt;
    private String cityDocument;
    private LocalDate answeredOn;
    private String recordedBy;
    private Instant recordedAt;

    @ElementCollection
    @CollectionTable(
            name = "city_recommendation_nominee",
            joinColumns = @JoinColumn(name = "season"))
    @MapKeyColumn(name = "nominee")
    private Map<String, Recommended> nominees = new HashMap<>();

    @Version private Integer version;

    protected CityRecommendation() {}

    CityRecommendation(
            String season,
            CityQuota quota,
            List<String> nominees,
            String remark,
            String actor,
            Instant at) {
        this.season = season;
        this.collectiveQuota = quota.collectives();
        this.individualQuota = quota.individuals();
        this.remark = remark;
        this.recommendedBy = actor;
        this.recommendedAt = at;
        nominees.forEach(
                key ->
                        this.nominees.put(
                                key,
                                new Recommended(
                                        this.nominees.size() + 1, CityOutcome.RECOMMENDED)));
    }

    /**
     * @param refused whom the leading group does not recommend, with a reason
     * @param barred who fails a gate by now, among others
     */
    void approve(
            Meeting meeting,
            Set<String> refused,
            Set<String> barred,
            String reason,
            String actor,
            Instant at) {
        unless(approvedAt == null, "市级推荐已经审定，不能重复审定。");
        unless(nominees.keySet().containsAll(refused), "不同意的人选不在推荐名单中，请重新选择。");
        unless(refused.isEmpty() || reason != null, "对不同意推荐的，请写明理由。");
        this.meeting = meeting;
        this.refusalReason = reason;
        this.approvedBy = actor;
        this.approvedAt = at;
        nominees.replaceAll(
                (key, was) ->
                        was.became(
                                refused.contains(key) || barred.contains(key)
                                        ? CityOutcome.REFUSED
                                        : CityOutcome.APPROVED));
    }

    /** The city has answered: those named were honoured by it, the others not. */
    void answer(Set<String> awarded, String document, LocalDate date, String actor, Instant at) {
        unless(approvedAt != null, "市级推荐还没有审定，不能登记市级结果。");
        unless(recordedAt == null, "市级结果已经登记，不能重复登记。");
        unless(awaiting().containsAll(awarded), "获评的人选不在推荐市级的名单中，请重新选择。");
        this.cityDocument = document;
        this.answeredOn = date;
        this.recordedBy = actor;
        this.recordedAt = at;
        nominees.replaceAll(
                (key, was) ->
                        was.outcome() != CityOutcome.APPROVED
                                ? was
                                : was.became(
                                        awarded.contains(key)
                                                ? CityOutcome.AWARDED
                                                : CityOutcome.NOT_AWARDED));
    }

    /** Keys of those about whom the city has not answered. */
    Set<String> awaiting() {
        return nominees.entrySet().stream()
                .filter(it -> it.getValue().outcome() == CityOutcome.APPROVED)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    CityPaper paper(List<CityNominee> list) {
        return new CityPaper(meeting, cityDocument, answeredOn, list);
    }

    /** What became of each, by key, in the order in which they were recommended. */
    Map<String, CityOutcome> nominees() {
        var outcomes = new LinkedHashMap<String, CityOutcome>();
        nominees.entrySet().stream()
                .sorted(comparingInt(it -> it.getValue().place()))
                .forEach(it -> outcomes.put(it.getKey(), it.getValue().outcome()));
        return outcomes;
    }

    String remark() {
        return remark;
    }
}
