package org.meritcompetition.evaluation.process;

import static org.meritcompetition.shared.DomainRuleViolation.unless;

import java.util.List;
import java.util.Map;
import org.meritcompetition.engine.Submission;
import org.meritcompetition.engine.TaskAtHand;
import org.meritcompetition.engine.TaskForm;
import org.meritcompetition.evaluation.CityQuota;
import org.meritcompetition.evaluation.RecommendingToCity;
import org.meritcompetition.season.Seasons;
import org.springframework.stereotype.Component;

/** 市级推荐: some of the 正式, up to the city's quota, or nobody. */
@Component
class CityRecommendationForm implements TaskForm {

    private final RecommendingToCity recommending;
    private final Seasons seasons;

    CityRecommendationForm(RecommendingToCity recommending, Seasons seasons) {
        this.recommending = recommending;
        this.seasons = seasons;
    }

    @Override
    public String id() {
        return "city-recommendation";
    }

    @Override
    public Map<String, Object> show(TaskAtHand task) {
        var names = new SeatRows(seasons.plan(task.season()));
        var formal = recommending.eligible(task.season());
        var quota = recommending.quota(task.season());
        return Map.of(
                "formal", names.rows(formal),
                "formalOptions", names.options(formal),
                "collectivesKnown", quota.collectives() != null,
                "individualsKnown", quota.individuals() != null,
                "quotaText",
                        "市级名额：先进集体%s，先进个人%s。"
                                .formatted(
                                        number(quota.collectives(), "个"),
                                        number(quota.individuals(), "名")));
    }

    private static String number(Integer quota, String measure) {
        return quota == null ? "尚未登记" : quota + measure;
    }

    @Override
    public Map<String, Object> submit(TaskAtHand task, Submission submission) {
        var none = "NONE".equals(submission.text("decision"));
        List<String> chosen = none ? List.of() : submission.chosen("recommended");
        unless(none || !chosen.isEmpty(), "请选择推荐人选；不推荐的，请选择“不推荐”。");
        recommending.recommend(
                task.season(),
                chosen,
                new CityQuota(
                        given(submission, "collectiveQuota"), given(submission, "individualQuota")),
                submission.text("remark"),
                task.actor());
        return Map.of();
    }

    private static Integer given(Submission submission, String key) {
        return submission.number(key) == null ? null : submission.wholeNumber(key);
    }
}
