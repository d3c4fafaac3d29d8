package org.meritcompetition.commendation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.meritcompetition.engine.Instances;
import org.meritcompetition.evaluation.Seat;
import org.meritcompetition.season.Seasons;
import org.meritcompetition.season.calendar.WorkingDayCalendar;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 公示 of the list that the leading group approved, of those who succeed later, and their ends. */
@Service
@Transactional
public class PublishingNotices {

    private static final int MAIN = 1;

    private final PublicNotices notices;
    private final ApprovingCommendations approving;
    private final Instances instances;
    private final Seasons seasons;
    private final CommendationMinutes minutes;
    private final WorkingDayCalendar calendar;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    PublishingNotices(
            PublicNotices notices,
            ApprovingCommendations approving,
            Instances instances,
            Seasons seasons,
            WorkingDayCalendar calendar,
            Clock clock,
            CommendationMinutes minutes,
            ApplicationEventPublisher events) {
        this.notices = notices;
        this.approving = approving;
        this.instances = instances;
        this.seasons = seasons;
        this.calendar = calendar;
        this.clock = clock;
        this.minutes = minutes;
        this.events = events;
    }

    /** A notice of their own for those who came to a seat after an objection. */
    public void noticeSuccessors(String season, List<Seat> successors) {
        noticeLater(season, successors.stream().map(Honouree::of).toList());
    }

    /** A notice of their own for those who are to be honoured later than the list. */
    void noticeLater(String season, List<Honouree> list) {
        notices.findBySeasonAndNumber(season, MAIN);
        var number = notices.findBySeasonOrderByNumber(season).size() + 1;
        var notice = notices.saveAndFlush(new PublicNotice(season, number, list));
        var division = seasons.plan(season).division().code();
        instances.start(
                "public-notice", notice.key(), Map.of("season", season, "division", division));
    }

    /**
     * Publishes a notice for the plan's number of working days, today not counted. The first of a
     * season carries the approved list.
     */
    public void publish(String season, String key) {
        var notice =
                notices.findById(key)
                        .orElseGet(
                                () -> new PublicNotice(season, MAIN, approving.approved(season)));
        var today = LocalDate.now(clock);
        var ends = calendar.days().plus(today, seasons.plan(season).noticeDays());
        notice.publish(today, ends);
        notices.save(notice);
        minutes.byRule(season, key, "发布公示", "公示至 " + ends);
        events.publishEvent(new NoticePublished(season, key, today, ends));
    }

    /** Nobody else changes the notice until the transaction ends; nothing where there is none. */
    public void hold(String key) {
        notices.findByKey(key);
    }

    /** 冻结 of one name; all others go on. */
    public void freeze(String key, String nominee) {
        var notice = get(key);
        notice.freeze(nominee);
        minutes.byRule(notice.season(), nominee, "公示冻结", "有实名异议，核查期间不作表彰");
    }

    /** The objection was dismissed. */
    public void unfreeze(String key, String nominee) {
        var notice = get(key);
        notice.unfreeze(nominee);
        minutes.byRule(notice.season(), nominee, "解除公示冻结", null);
    }

    /** The objection was upheld: the name leaves the list. */
    public void strike(String key, String nominee, String reason) {
        var notice = get(key);
        notice.strike(nominee);
        minutes.byRule(notice.season(), nominee, "撤下公示", reason);
        events.publishEvent(
                new Setback(
                        notice.season(),
                        notice.honouree(nominee),
                        "撤下公示",
                        reason,
                        clock.instant()));
    }

    /** They had been released, and somebody else has their seats by now. */
    void strikeReleased(String season, Set<String> nominees) {
        for (var notice : notices.findBySeasonOrderByNumber(season)) {
            notice.released().stream()
                    .map(Honouree::nominee)
                    .filter(nominees::contains)
                    .forEach(notice::strike);
        }
    }

    /** The days are over: whoever met no objection goes on to the decision. */
    public void releaseUnopposed(String key) {
        var notice = get(key);
        notice.releaseUnopposed(clock.instant());
        minutes.byRule(notice.season(), key, "公示期满，放行无异议者", null);
    }

    /** Those of the season whom a notice has released. */
    @Transactional(readOnly = true)
    public List<Honouree> released(String season) {
        return notices.findBySeasonOrderByNumber(season).stream()
                .flatMap(notice -> notice.released().stream())
                .sorted(Honouree.BY_LIST)
                .toList();
    }

    /** The last day of a notice. */
    @Transactional(readOnly = true)
    public LocalDate endOf(String key) {
        return notices.findById(key).orElseThrow().endsOn();
    }

    /** The last day of the latest notice that any of them was on, {@code null} without one. */
    @Transactional(readOnly = true)
    public LocalDate endOfLast(String season, List<Honouree> list) {
        return notices.findBySeasonOrderByNumber(season).stream()
                .filter(notice -> notice.released().stream().anyMatch(list::contains))
                .map(PublicNotice::endsOn)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private PublicNotice get(String key) {
        return notices.findByKey(key)
                .orElseThrow(() -> new IllegalStateException("No notice " + key));
    }
}
