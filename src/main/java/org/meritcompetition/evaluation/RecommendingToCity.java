package org.meritcompetition.evaluation;

import static java.util.Comparator.comparingInt;
import static org.meritcompetition.shared.DomainRuleViolation.unless;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.meritcompetition.season.plan.AwardCategory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 市级推荐 (notice 四（三） “组织开展市级、分赛区各赛道先进评选”): among the division's 正式, up to the number that the city
 * gives.
 */
@Service
@Transactional
public class RecommendingToCity {

    private final CityRecommendations recommendations;
    private final EvaluationDeployments deployments;
    private final AllocatingQuotas quotas;
    private final Clearing clearing;
    private final EvaluationMinutes minutes;
    private final RecusingNominees recusing;
    private final Clock clock;

    RecommendingToCity(
            CityRecommendations recommendations,
            EvaluationDeployments deployments,
            AllocatingQuotas quotas,
            Clearing clearing,
            RecusingNominees recusing,
            Clock clock,
            EvaluationMinutes minutes) {
        this.recommendations = recommendations;
        this.deployments = deployments;
        this.quotas = quotas;
        this.clearing = clearing;
        this.recusing = recusing;
        this.clock = clock;
        this.minutes = minutes;
    }

    /** The city's quota as the deployment recorded it; its numbers are {@code null} until known. */
    @Transactional(readOnly = true)
    public CityQuota quota(String season) {
        return deployments
                .findById(season)
                .map(EvaluationDeployment::cityQuota)
                .orElse(CityQuota.UNKNOWN);
    }

    /** Who may be recommended: the 正式. */
    @Transactional(readOnly = true)
    public List<Seat> eligible(String season) {
        return quotas.seats(season).stream().filter(Seat::isFormal).toList();
    }

    /**
     * The office recommends some, or nobody.
     *
     * @param keys in the order of the recommendation, each once
     * @param given the quota where the deployment did not know it yet, {@code null} for none
     */
    public void recommend(
            String season, List<String> keys, CityQuota given, String remark, String actor) {
        unless(!recommendations.existsById(season), "市级推荐已经提交，不能重复提交。");
        var known = quota(season);
        var quota =
                new CityQuota(
                        firstKnown(known.collectives(), given.collectives()),
                        firstKnown(known.individuals(), given.individuals()));
        var chosen =
                eligible(season).stream().filter(seat -> keys.contains(seat.nominee())).toList();
        unless(chosen.size() == keys.size(), "只能从正式名单中推荐，每个对象只选一次，请重新选择。");
        recusing.refuse(season, keys, actor);
        refuseBeyond(quota.collectives(), AwardCategory.COLLECTIVE, chosen);
        refuseBeyond(quota.individuals(), AwardCategory.INDIVIDUAL, chosen);
        recommendations.save(
                new CityRecommendation(season, quota, keys, remark, actor, clock.instant()));
        minutes.by(
                actor,
                EvaluationMinutes.OFFICE,
                season,
                season + "/city",
                chosen.isEmpty() ? "不作市级推荐" : "推荐市级先进",
                remark);
    }

    /** What stands against recommending them by now. */
    @Transactional(readOnly = true)
    public Clearance clearance(String season) {
        return clearing.beforeDossiers(season);
    }

    /** The leading group approves, all but those named and those who fail a gate by now. */
    public void approve(
            String season, Meeting meeting, Set<String> refused, String reason, String actor) {
        unless(!meeting.date().isAfter(LocalDate.now(clock)), "会议日期不能晚于今天，请填写实际开会的日期。");
        var recommendation =
                recommendations
                        .findById(season)
                        .orElseThrow(
                                () -> new IllegalStateException(season + " recommends nobody"));
        recusing.refuse(season, refused, actor);
        var barred = clearing.againBeforeDossiers(season).barred();
        recommendation.approve(meeting, refused, barred.keySet(), reason, actor, clock.instant());
        new TreeMap<>(recommendation.nominees())
                .forEach(
                        (nominee, outcome) ->
                                minutes.by(
                                        actor,
                                        EvaluationMinutes.LEADING_GROUP,
                                        season,
                                        nominee,
                                        "市级推荐" + outcome.label(),
                                        refused.contains(nominee) ? reason : barred.get(nominee)));
    }

    /** Whom the office recommended, in the order of its recommendation. */
    @Transactional(readOnly = true)
    public List<Seat> inOrder(String season) {
        var order = List.copyOf(outcomes(season).keySet());
        return quotas.seats(season).stream()
                .filter(seat -> order.contains(seat.nominee()))
                .sorted(comparingInt(seat -> order.indexOf(seat.nominee())))
                .toList();
    }

    /** What became of those whom the office recommended, by their keys, in its order. */
    @Transactional(readOnly = true)
    public Map<String, CityOutcome> outcomes(String season) {
        return recommendations.findById(season).map(CityRecommendation::nominees).orElse(Map.of());
    }

    /** What the office wrote beside it, {@code null} where nothing. */
    @Transactional(readOnly = true)
    public String remark(String season) {
        return recommendations.findById(season).map(CityRecommendation::remark).orElse(null);
    }

    private static int firstKnown(Integer known, Integer given) {
        return known != null ? known : given != null ? given : 0;
    }

    private static void refuseBeyond(int quota, AwardCategory category, List<Seat> chosen) {
        var number = chosen.stream().filter(seat -> seat.category() == category).count();
        unless(
                number <= quota,
                "市级%s名额为%d%s，已选%d%s，请减少人选。",
                category.label(),
                quota,
                category.measure(),
                number,
                category.measure());
    }
}
