package org.meritcompetition.progress;

import static org.meritcompetition.shared.DomainRuleViolation.unless;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 回应指导意见: the unit says what it makes of the judge's guidance. */
@Service
@Transactional
public class AnsweringGuidance {

    private final GuidanceAnswers answers;
    private final Clock clock;

    AnsweringGuidance(GuidanceAnswers answers, Clock clock) {
        this.answers = answers;
        this.clock = clock;
    }

    public void answer(String entry, String answer, String actor) {
        unless(answer != null, "请填写“回应”。");
        onlyOnce(entry);
        answers.save(GuidanceAnswer.answered(entry, answer, actor, clock.instant()));
    }

    /** The unit was silent until closing. */
    public void leaveUnanswered(String entry) {
        onlyOnce(entry);
        answers.save(GuidanceAnswer.notAnswered(entry, clock.instant()));
    }

    @Transactional(readOnly = true)
    public Optional<GuidanceAnswer> find(String entry) {
        return answers.findById(entry);
    }

    private void onlyOnce(String entry) {
        unless(!answers.existsById(entry), "该项目的指导意见已经回应，请刷新任务列表。");
    }
}
