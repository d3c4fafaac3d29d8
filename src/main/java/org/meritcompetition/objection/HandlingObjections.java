package org.meritcompetition.objection;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.meritcompetition.commendation.PublishingNotices;
import org.meritcompetition.commendation.SucceedingAsVoted;
import org.meritcompetition.evaluation.AllocatingQuotas;
import org.meritcompetition.evaluation.Succeeding;
import org.meritcompetition.season.Seasons;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What happens with an objection under a real name, step by step. */
@Service
@Transactional
public class HandlingObjections {

    private final Objections objections;
    private final PublishingNotices notices;
    private final SucceedingAsVoted asVoted;
    private final AllocatingQuotas quotas;
    private final Succeeding succeeding;
    private final ObjectionMinutes minutes;
    private final ApplicationEventPublisher events;
    private final Seasons seasons;
    private final Clock clock;

    HandlingObjections(
            Objections objections,
            PublishingNotices notices,
            SucceedingAsVoted asVoted,
            AllocatingQuotas quotas,
            Succeeding succeeding,
            ObjectionMinutes minutes,
            ApplicationEventPublisher events,
            Seasons seasons,
            Clock clock) {
        this.objections = objections;
        this.notices = notices;
        this.asVoted = asVoted;
        this.quotas = quotas;
        this.succeeding = succeeding;
        this.minutes = minutes;
        this.events = events;
        this.seasons = seasons;
        this.clock = clock;
    }

    /** Whether somebody stands behind it with a real name. */
    public boolean isAccepted(String key) {
        return get(key).isAccepted();
    }

    /** 冻结 of the one nominee. */
    public void freeze(String key) {
        var objection = get(key);
        notices.freeze(objection.notice(), objection.nominee());
    }

    /** What the office and the leading group have to know. */
    @Transactional(readOnly = true)
    public ObjectionSheet sheet(String key) {
        var objection = get(key);
        return new ObjectionSheet(
                objection.key(),
                objection.season(),
                objection.nominee(),
                objection.who(),
                objection.statement(),
                objection.raisedAt(),
                objection.state(),
                objection.finding());
    }

    /** 异议核查 */
    public void verify(String key, String finding, String actor) {
        var objection = get(key);
        objection.verify(finding, actor, clock.instant());
        minutes.byOffice(actor, objection, "异议核查", finding);
    }

    /** The office was silent until closing. */
    public void leaveUnverified(String key) {
        var objection = get(key);
        objection.leaveUnverified();
        minutes.byRule(objection, "逾期未核查，报领导小组审定", null);
    }

    /** 结论审定 by the leading group. */
    public void conclude(String key, ObjectionState conclusion, String reason, String actor) {
        var objection = get(key);
        objection.conclude(conclusion, reason, actor, clock.instant());
        minutes.byLeadingGroup(actor, objection, "异议" + conclusion.label(), reason);
    }

    /**
     * 递补: the nominee leaves notice and seat, the next in rank who passes every gate succeeds and
     * is noticed. Won by fraud, the seat is lost. A second objection upheld changes nothing more.
     */
    public void succeed(String key) {
        var objection = get(key);
        var season = objection.season();
        var nominee = objection.nominee();
        if (quotas.seat(nominee).isEmpty()) {
            return;
        }
        var why = Map.of(nominee, "公示异议成立：" + objection.reason());
        notices.strike(objection.notice(), nominee, objection.reason());
        if (objection.state() == ObjectionState.UPHELD_AS_FRAUD) {
            succeeding.cancel(season, why);
            return;
        }
        var successors = asVoted.succeed(season, why);
        if (!successors.isEmpty()) {
            notices.noticeSuccessors(season, successors);
        }
    }

    /**
     * The nominee goes on, unless another objection is still open. Of two that are dismissed at the
     * same moment, whichever comes second sees the first.
     */
    public void unfreeze(String key) {
        var objection = get(key);
        notices.hold(objection.notice());
        List<Objection> others =
                objections.findByNoticeAndNominee(objection.notice(), objection.nominee());
        if (others.stream().noneMatch(it -> it.state().isOpen() || it.state().isUpheld())) {
            notices.unfreeze(objection.notice(), objection.nominee());
        }
    }

    /** 答复: the conclusion with its reason, for the objector. */
    public void answer(String key) {
        var objection = get(key);
        var plan = seasons.plan(objection.season());
        var answer =
                "您对%s拟%s对象公示提出的异议，经核查审定：%s。理由：%s"
                        .formatted(
                                plan.title(),
                                plan.honour().label(),
                                objection.state().label(),
                                objection.reason());
        objection.answer(answer, clock.instant());
        minutes.byRule(objection, "答复异议人", objection.reason());
        events.publishEvent(
                new ObjectionAnswered(
                        objection.season(), key, objection.nominee(), objection.who(), answer));
    }

    private Objection get(String key) {
        return objections
                .findById(key)
                .orElseThrow(() -> new IllegalStateException("No objection " + key));
    }
}
