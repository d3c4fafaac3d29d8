package org.meritcompetition.rehearsal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayDeque;
import java.util.Queue;
import org.meritcompetition.commendation.NoticePublished;
import org.meritcompetition.commendation.OpenNotices;
import org.meritcompetition.engine.clock.SeasonClock;
import org.meritcompetition.objection.Origin;
import org.meritcompetition.objection.RaisingObjections;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** People who read the public notices and object to some of the names. */
@Component
@Profile("rehearse")
class Objectors {

    /** Somebody who is going to object. */
    record Complaint(Instant moment, String notice, String nominee, boolean named) {}

    private static final double ANONYMOUS = 0.2;

    private final OpenNotices notices;
    private final RaisingObjections raising;
    private final Clock clock;
    private final Queue<NoticePublished> read = new ArrayDeque<>();

    Objectors(OpenNotices notices, RaisingObjections raising, Clock clock) {
        this.notices = notices;
        this.raising = raising;
        this.clock = clock;
    }

    @EventListener
    void published(NoticePublished notice) {
        read.add(notice);
    }

    /** What follows from the notices published since the last call. */
    Queue<Complaint> heard(Temper temper) {
        var complaints = new ArrayDeque<Complaint>();
        for (var notice = read.poll(); notice != null; notice = read.poll()) {
            var ends =
                    notice.till().atTime(LocalTime.of(17, 0)).atZone(SeasonClock.ZONE).toInstant();
            var time = Duration.between(clock.instant(), ends);
            for (var line : notices.find(notice.key()).orElseThrow().lines()) {
                var dice = Dice.of(temper.seed(), "objection to " + line.nominee());
                if (dice.happens(temper.objections())) {
                    var moment =
                            clock.instant().plusSeconds((long) (time.toSeconds() * dice.share()));
                    complaints.add(
                            new Complaint(
                                    moment,
                                    notice.key(),
                                    line.nominee(),
                                    !dice.happens(ANONYMOUS)));
                }
            }
        }
        return complaints;
    }

    void raise(Complaint complaint) {
        raising.raise(
                complaint.notice(),
                complaint.nominee(),
                complaint.named() ? "王建国" : null,
                complaint.named() ? "13800000000" : null,
                "公示的事迹与本人所知的情况不符，请予核查。",
                new Origin(complaint.nominee(), "rehearsal " + complaint.nominee()));
    }
}
