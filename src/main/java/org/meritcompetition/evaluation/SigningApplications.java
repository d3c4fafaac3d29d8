package org.meritcompetition.evaluation;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Step 1 of the chain, the line leader's part, and what happens at closing without it. */
@Service
@Transactional
public class SigningApplications {

    private final AwardApplications applications;
    private final UnitRecommendations recommendations;
    private final Clock clock;
    private final EvaluationMinutes minutes;
    private final ApplicationEventPublisher events;

    SigningApplications(
            AwardApplications applications,
            UnitRecommendations recommendations,
            Clock clock,
            EvaluationMinutes minutes,
            ApplicationEventPublisher events) {
        this.applications = applications;
        this.recommendations = recommendations;
        this.clock = clock;
        this.minutes = minutes;
        this.events = events;
    }

    /** The line leader signs the unit's candidates, or its statement that it has none. */
    public void sign(String season, String unit, String actor) {
        of(season, unit).sign(actor, clock.instant());
        byLineLeader(season, unit, "审签申报", null, actor);
        applications.findBySeasonAndUnit(season, unit).forEach(a -> a.handIn(true));
    }

    /** Back to the liaison, who reads the reason. */
    public void giveBack(String season, String unit, String reason, String actor) {
        var now = clock.instant();
        of(season, unit).giveBack(reason, actor, now);
        byLineLeader(season, unit, "审签退回", reason, actor);
        events.publishEvent(new ApplicationsSentBack(season, unit, reason, now));
    }

    /** Closing: filled candidates go on 未经单位审签; a unit that filled nothing is recorded as 视为放弃. */
    public void close(String season, String unit) {
        var filled =
                applications.findBySeasonAndUnit(season, unit).stream()
                        .filter(a -> a.status() == ApplicationStatus.FILED)
                        .toList();
        var unsigned = of(season, unit);
        var wasOpen = !unsigned.state().isDecided();
        unsigned.close(!filled.isEmpty(), clock.instant());
        filled.forEach(a -> a.handIn(false));
        if (wasOpen) {
            minutes.bySilence(
                    season,
                    UnitRecommendation.keyOf(season, unit),
                    "截止：" + unsigned.state().label());
        }
    }

    private void byLineLeader(String season, String unit, String act, String reason, String actor) {
        minutes.by(
                actor,
                EvaluationMinutes.LINE_LEADER,
                season,
                UnitRecommendation.keyOf(season, unit),
                act,
                reason);
    }

    private UnitRecommendation of(String season, String unit) {
        return recommendations
                .findById(UnitRecommendation.keyOf(season, unit))
                .orElseGet(() -> recommendations.save(new UnitRecommendation(season, unit)));
    }
}
