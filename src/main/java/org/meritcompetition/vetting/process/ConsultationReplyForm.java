package org.meritcompetition.vetting.process;

import static org.meritcompetition.shared.DomainRuleViolation.unless;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.meritcompetition.engine.Submission;
import org.meritcompetition.engine.TaskAtHand;
import org.meritcompetition.engine.TaskForm;
import org.meritcompetition.season.Seasons;
import org.meritcompetition.season.plan.SeasonPlan;
import org.meritcompetition.vetting.ConsultedNominee;
import org.meritcompetition.vetting.Consulting;
import org.meritcompetition.vetting.ObjectionLines;
import org.meritcompetition.vetting.Reply;
import org.springframework.stereotype.Component;

/** 回复意见: the whole list is clear, or some are named. */
@Component
class ConsultationReplyForm implements TaskForm {

    private static final String BODY = "body";

    private final Consulting consulting;
    private final Seasons seasons;

    ConsultationReplyForm(Consulting consulting, Seasons seasons) {
        this.consulting = consulting;
        this.seasons = seasons;
    }

    @Override
    public String id() {
        return "consultation-reply";
    }

    @Override
    public Map<String, Object> show(TaskAtHand task) {
        var plan = seasons.plan(task.season());
        var asked = asked(task);
        return Map.of(
                "bodyName", plan.eligibility().consulted(task.named(BODY)).name(),
                "seasonTitle", plan.title(),
                "nominees", asked.stream().map(one -> row(one, plan)).toList(),
                "nomineeCount", asked.size(),
                "nomineeOptions", asked.stream().map(one -> option(one, plan)).toList());
    }

    @Override
    public Map<String, Object> submit(TaskAtHand task, Submission submission) {
        var some = "SOME".equals(submission.text("decision"));
        var objected = some ? new HashSet<>(submission.chosen("objected")) : Set.<String>of();
        var unsettled = some ? new HashSet<>(submission.chosen("unsettled")) : Set.<String>of();
        unless(
                !some || !objected.isEmpty() || !unsettled.isEmpty(),
                "请选择有异议或尚需核查的推荐对象；都没有的，请选择“全部无异议”。");
        var grounds =
                ObjectionLines.parse(
                        some ? submission.text("grounds") : null,
                        asked(task).stream()
                                .filter(one -> objected.contains(one.nominee()))
                                .toList());
        consulting.reply(
                task.season(),
                task.named(BODY),
                new Reply(grounds, unsettled, submission.text("letter"), submission.text("remark")),
                task.actor());
        return Map.of();
    }

    private List<ConsultedNominee> asked(TaskAtHand task) {
        return consulting.of(task.season(), task.named(BODY)).nominees();
    }

    private static Map<String, Object> row(ConsultedNominee one, SeasonPlan plan) {
        return Map.of(
                "category", one.category().label(),
                "candidate", one.candidate(),
                "born", one.born() == null ? "—" : one.born(),
                "unit", plan.unit(one.unit()).name());
    }

    private static Map<String, String> option(ConsultedNominee one, SeasonPlan plan) {
        return Map.of(
                "value",
                one.nominee(),
                "label",
                "%s（%s·%s）"
                        .formatted(
                                one.candidate(),
                                plan.unit(one.unit()).name(),
                                one.category().label()));
    }
}
