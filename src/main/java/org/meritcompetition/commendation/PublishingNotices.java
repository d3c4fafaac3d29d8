package org.meritcompetition.commendation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.meritcompetition.season.Seasons;
import org.meritcompetition.season.calendar.WorkingDayCalendar;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 公示 of the list that the leading group approved, and its end. */
@Service
@Transactional
public class PublishingNotices {

    private final PublicNotices notices;
    private final ApprovingCommendations approving;
    private final Seasons seasons;
    private final CommendationMinutes minutes;
    private final WorkingDayCalendar calendar;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    PublishingNotices(
            PublicNotices notices,
            ApprovingCommendations approving,
            Seasons seasons,
            WorkingDayCalendar calendar,
            Clock clock,
            CommendationMinutes minutes,
            ApplicationEventPublisher events) {
        this.notices = notices;
        this.approving = approving;
        this.seasons = seasons;
        this.calendar = calendar;
        this.clock = clock;
        this.minutes = minutes;
        this.events = events;
    }

    /**
     * Publishes the approved list for the plan's number of working days, today not counted.
     *
     * @param key of the notice, {@code cg-2024/notice/1}
     */
    public void publish(String season, String key) {
        var today = LocalDate.now(clock);
        var ends = calendar.days().plus(today, seasons.plan(season).noticeDays());
        notices.save(new PublicNotice(key, season, today, ends, approving.approved(season)));
        minutes.byRule(season, key, "发布公示", "公示至 " + ends);
        events.publishEvent(new NoticePublished(season, key, today, ends));
    }

    /** The days are over: whoever met no objection goes on to the decision. */
    public void releaseUnopposed(String key) {
        var notice =
                notices.findById(key)
                        .orElseThrow(() -> new IllegalStateException("No notice " + key));
        notice.releaseUnopposed(clock.instant());
        minutes.byRule(notice.season(), key, "公示期满，放行无异议者", null);
    }

    /** Those of the season whom a notice has released. */
    @Transactional(readOnly = true)
    public List<Honouree> released(String season) {
        return notices.findBySeason(season).stream()
                .flatMap(notice -> notice.released().stream())
                .sorted(Honouree.BY_LIST)
                .toList();
    }

    /** The last day of the season's last notice, {@code null} without one. */
    @Transactional(readOnly = true)
    public LocalDate endOfLast(String season) {
        return notices.findBySeason(season).stream()
                .map(PublicNotice::endsOn)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
