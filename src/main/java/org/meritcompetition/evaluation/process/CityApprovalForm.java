package org.meritcompetition.evaluation.process;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import org.meritcompetition.engine.Submission;
import org.meritcompetition.engine.TaskAtHand;
import org.meritcompetition.engine.TaskForm;
import org.meritcompetition.evaluation.Meeting;
import org.meritcompetition.evaluation.RecommendingToCity;
import org.meritcompetition.evaluation.RecordingCityAnswers;
import org.meritcompetition.evaluation.Seat;
import org.meritcompetition.season.Seasons;
import org.springframework.stereotype.Component;

/** 审定市级推荐: approval by exception. */
@Component
class CityApprovalForm implements TaskForm {

    private final RecommendingToCity recommending;
    private final RecordingCityAnswers answers;
    private final Seasons seasons;
    private final Impartiality impartiality;

    CityApprovalForm(
            RecommendingToCity recommending,
            RecordingCityAnswers answers,
            Seasons seasons,
            Impartiality impartiality) {
        this.recommending = recommending;
        this.answers = answers;
        this.seasons = seasons;
        this.impartiality = impartiality;
    }

    @Override
    public String id() {
        return "city-approval";
    }

    @Override
    public Map<String, Object> show(TaskAtHand task) {
        var names = new SeatRows(seasons.plan(task.season()));
        var recommended = recommending.inOrder(task.season());
        var shown = new HashMap<String, Object>();
        shown.put("recommended", names.rows(recommended, recommending.clearance(task.season())));
        shown.put("recommendedCount", recommended.size());
        shown.put("recommendedOptions", names.options(recommended));
        var remark = recommending.remark(task.season());
        shown.put("remark", remark == null ? "无" : remark);
        return shown;
    }

    @Override
    public Map<String, Object> submit(TaskAtHand task, Submission submission) {
        impartiality.refuseNamed(
                recommending.inOrder(task.season()).stream().map(Seat::candidate).toList(), task);
        recommending.approve(
                task.season(),
                new Meeting(submission.date("meetingDate"), submission.text("minutes")),
                new HashSet<>(submission.chosen("refused")),
                submission.text("reason"),
                task.actor());
        answers.await(task.season(), task.division());
        return Map.of();
    }
}
