package org.meritcompetition.evaluation.process;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.meritcompetition.engine.Submission;
import org.meritcompetition.engine.TaskAtHand;
import org.meritcompetition.engine.TaskForm;
import org.meritcompetition.evaluation.CityNominee;
import org.meritcompetition.evaluation.RecordingCityAnswers;
import org.meritcompetition.season.Seasons;
import org.meritcompetition.season.plan.SeasonPlan;
import org.springframework.stereotype.Component;

/** 登记市级结果: whoever is not named was not honoured by the city. */
@Component
class CityOutcomeForm implements TaskForm {

    private final RecordingCityAnswers answers;
    private final Seasons seasons;

    CityOutcomeForm(RecordingCityAnswers answers, Seasons seasons) {
        this.answers = answers;
        this.seasons = seasons;
    }

    @Override
    public String id() {
        return "city-outcome";
    }

    @Override
    public Map<String, Object> show(TaskAtHand task) {
        var plan = seasons.plan(task.season());
        List<CityNominee> asked = answers.awaiting(task.season());
        return Map.of(
                "recommended", asked.stream().map(it -> row(plan, it)).toList(),
                "toWithdraw", asked.stream().filter(CityNominee::isToBeWithdrawn).count(),
                "recommendedOptions",
                        asked.stream()
                                .map(it -> Map.of("value", it.nominee(), "label", named(plan, it)))
                                .toList());
    }

    @Override
    public Map<String, Object> submit(TaskAtHand task, Submission submission) {
        answers.record(
                task.season(),
                new HashSet<>(submission.chosen("awarded")),
                submission.text("cityDocument"),
                submission.date("answeredOn"),
                task.actor());
        return Map.of();
    }

    private static Map<String, String> row(SeasonPlan plan, CityNominee one) {
        return Map.of(
                "category", one.category().label(),
                "track", plan.track(one.track()).name(),
                "candidate", one.candidate(),
                "unit", plan.unit(one.unit()).name(),
                "left", one.left() == null ? "在列" : "已退出：" + one.left());
    }

    private static String named(SeasonPlan plan, CityNominee one) {
        return "%s（%s·%s）"
                .formatted(one.candidate(), plan.unit(one.unit()).name(), one.category().label());
    }
}
