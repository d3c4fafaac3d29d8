package org.meritcompetition.commendation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.meritcompetition.evaluation.Seat;
import org.meritcompetition.season.Seasons;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The notices as everybody may read them, as long as they are published. */
@Service
@Transactional(readOnly = true)
public class OpenNotices {

    private final PublicNotices notices;
    private final Seasons seasons;
    private final Clock clock;

    OpenNotices(PublicNotices notices, Seasons seasons, Clock clock) {
        this.notices = notices;
        this.seasons = seasons;
        this.clock = clock;
    }

    /** Those that are published today, without the names that were struck. */
    public List<NoticeSheet> all() {
        return notices.findAll().stream()
                .filter(notice -> notice.isOpen(LocalDate.now(clock)))
                .map(this::published)
                .sorted()
                .toList();
    }

    /** One of them; empty where it is over, or there is none. */
    public Optional<NoticeSheet> find(String key) {
        return notices.findById(key)
                .filter(notice -> notice.isOpen(LocalDate.now(clock)))
                .map(this::published);
    }

    /**
     * All of a season, those that are over or not yet published among them, for whoever keeps the
     * season's papers; the days are {@code null} until it is published.
     */
    public List<NoticeSheet> ofSeason(String season) {
        return notices.findBySeasonOrderByNumber(season).stream().map(this::sheet).toList();
    }

    /** What the notice of these will say, before there is one. */
    public NoticeSheet draft(String season, List<Seat> list) {
        return sheet(new PublicNotice(season, 1, list.stream().map(Honouree::of).toList()));
    }

    /** The last day of a notice that is over; empty where it is still open, or there is none. */
    public Optional<LocalDate> overSince(String key) {
        return notices.findById(key)
                .filter(notice -> !notice.isOpen(LocalDate.now(clock)))
                .map(PublicNotice::endsOn);
    }

    private NoticeSheet sheet(PublicNotice notice) {
        return sheet(notice, entry -> true);
    }

    private NoticeSheet published(PublicNotice notice) {
        return sheet(notice, entry -> entry.state() != NoticeEntryState.STRUCK);
    }

    private NoticeSheet sheet(PublicNotice notice, Predicate<PublicNotice.Entry> shown) {
        var plan = seasons.plan(notice.season());
        return new NoticeSheet(
                notice.key(),
                notice.number(),
                plan.title(),
                plan.division().name(),
                plan.honour(),
                notice.publishedOn(),
                notice.endsOn(),
                notice.entries().stream()
                        .filter(shown)
                        .map(PublicNotice.Entry::honouree)
                        .map(one -> NoticeSheet.Line.of(plan, one))
                        .toList());
    }
}
