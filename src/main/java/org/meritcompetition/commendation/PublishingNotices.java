package org.meritcompetition.commendation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.meritcompetition.season.Seasons;
import org.meritcompetition.season.calendar.WorkingDayCalendar;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 公示 of the list that the leading group approved, and its end. */
@Service
@Transactional
public class PublishingNotices {

    private final PublicNotices notices;
    private final ApprovingCommendations approving;
    private final Seasons seasons;
    private final WorkingDayCalendar calendar;
    private final Clock clock;

    PublishingNotices(
            PublicNotices notices,
            ApprovingCommendations approving,
            Seasons seasons,
            WorkingDayCalendar calendar,
            Clock clock) {
        this.notices = notices;
        this.approving = approving;
        this.seasons = seasons;
        this.calendar = calendar;
        this.clock = clock;
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
    }

    /** The days are over: whoever met no objection goes on to the decision. */
    public void releaseUnopposed(String key) {
        notices.findById(key)
                .orElseThrow(() -> new IllegalStateException("No notice " + key))
                .releaseUnopposed(clock.instant());
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
