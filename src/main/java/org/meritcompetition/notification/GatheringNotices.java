package org.meritcompetition.notification;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.meritcompetition.season.calendar.WorkingDayCalendar;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Gathers each person's notices into letters: what cannot wait within seconds, all else once on a
 * working day. Two nodes may gather at the same time; whoever comes second finds nothing.
 */
@Service
class GatheringNotices {

    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final Notices notices;
    private final Outbox outbox;
    private final WritingLetters letters;
    private final Channels channels;
    private final WorkingDayCalendar calendar;
    private final Clock clock;
    private final NoticesProperties properties;
    private final TransactionTemplate transaction;

    GatheringNotices(
            Notices notices,
            Outbox outbox,
            WritingLetters letters,
            Channels channels,
            WorkingDayCalendar calendar,
            Clock clock,
            NoticesProperties properties,
            TransactionTemplate transaction) {
        this.notices = notices;
        this.outbox = outbox;
        this.letters = letters;
        this.channels = channels;
        this.calendar = calendar;
        this.clock = clock;
        this.properties = properties;
        this.transaction = transaction;
    }

    void atOnce() {
        notices.toTellAtOnce(properties.gather().toMillis() / 1000.0)
                .forEach(person -> gather(person, true, null));
    }

    /** Does nothing on a day without work, and before the time of the day. */
    void digests() {
        var now = LocalDateTime.now(clock);
        var today = now.toLocalDate();
        if (isWorkingDay(today) && !now.toLocalTime().isBefore(properties.digestAt())) {
            notices.toTellInDigest(today).forEach(person -> gather(person, false, today));
        }
    }

    private void gather(String person, boolean urgent, LocalDate day) {
        transaction.executeWithoutResult(
                status -> {
                    var taken = notices.take(person, urgent);
                    var open = taken.stream().filter(Notice::isWorthSending).toList();
                    if (!open.isEmpty() && !put(open, day)) {
                        status.setRollbackOnly();
                    } else if (!taken.isEmpty()) {
                        notices.gathered(taken);
                    }
                });
    }

    private boolean put(List<Notice> open, LocalDate day) {
        var letter = day == null ? letters.atOnce(open) : letters.digest(open, day);
        return channels.all().stream()
                .map(channel -> outbox.put(letter, channel.kind()))
                .reduce(false, Boolean::logicalOr);
    }

    /** A year without a table is no reason to keep people in the dark. */
    private boolean isWorkingDay(LocalDate day) {
        var days = calendar.days();
        return days.covers(day, day)
                ? days.isWorkingDay(day)
                : !WEEKEND.contains(day.getDayOfWeek());
    }
}
