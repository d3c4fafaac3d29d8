package org.meritcompetition.commendation;

import static org.meritcompetition.shared.DomainRuleViolation.unless;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.meritcompetition.season.Seasons;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 印发表彰决定: whoever the public notice released is honoured. */
@Service
@Transactional
public class IssuingDecisions {

    private final Decisions decisions;
    private final Commendations commendations;
    private final PublishingNotices notices;
    private final Seasons seasons;
    private final Clock clock;
    private final CommendationMinutes minutes;
    private final ApplicationEventPublisher events;

    IssuingDecisions(
            Decisions decisions,
            Commendations commendations,
            PublishingNotices notices,
            Seasons seasons,
            Clock clock,
            CommendationMinutes minutes,
            ApplicationEventPublisher events) {
        this.decisions = decisions;
        this.commendations = commendations;
        this.notices = notices;
        this.seasons = seasons;
        this.clock = clock;
        this.minutes = minutes;
        this.events = events;
    }

    /** Whom the decision will honour. */
    @Transactional(readOnly = true)
    public List<Honouree> list(String season) {
        return notices.released(season);
    }

    public void issue(String season, DecisionDocument document, String actor) {
        unless(!decisions.existsById(season), "本年度表彰决定已经印发，不能重复印发。");
        document.refuseUnlessWellFormed();
        unless(!document.date().isAfter(LocalDate.now(clock)), "印发日期不能晚于今天，请填写实际印发的日期。");
        var ended = notices.endOfLast(season);
        unless(ended == null || !document.date().isBefore(ended), "印发日期不能早于公示结束日（%s），请核对。", ended);
        unless(
                !document.number().equals(seasons.plan(season).approval())
                        && !decisions.existsByDocumentNumber(document.number()),
                "文号“%s”已经用于其他文件，请核对后填写本决定的文号。",
                document.number());
        decisions.saveAndFlush(new CommendationDecision(season, document, actor, clock.instant()));
        commendations.saveAll(
                list(season).stream().map(one -> new Commendation(season, one)).toList());
        minutes.by(
                actor,
                CommendationMinutes.OFFICE,
                season,
                season + "/decision",
                "印发%s决定 %s".formatted(document.kind().label(), document.number()),
                null);
        events.publishEvent(new DecisionIssued(season, document.number()));
    }
}
