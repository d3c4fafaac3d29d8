package org.meritcompetition.engine.clock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.meritcompetition.shared.DomainRuleViolation;

/**
 * A clock that can be moved forward, never backward, and takes the engine's clock with it. It
 * either runs at a distance from the wall clock (demo) or stands still until it is moved
 * (rehearsal, tests).
 */
public class SeasonClock extends Clock {

    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final Clock wall = Clock.system(ZONE);
    private volatile Duration offset = Duration.ZERO;
    private volatile Instant standing;

    /** A clock that runs, ahead of the wall clock by the offset (negative: behind it). */
    public static SeasonClock running(Duration offset) {
        var clock = new SeasonClock();
        clock.offset = offset;
        ClockUtil.offset(offset.toMillis());
        return clock;
    }

    /** A clock that stands at the moment until it is moved. */
    public static SeasonClock standingAt(Instant moment) {
        var clock = new SeasonClock();
        clock.stand(moment);
        return clock;
    }

    /**
     * Moves forward.
     *
     * @throws DomainRuleViolation where the moment lies in the past: timers already made would fire
     *     at the wrong time
     */
    public synchronized void moveTo(Instant moment) {
        DomainRuleViolation.unless(!moment.isBefore(instant()), "时钟只能向前调，不能调回过去。");
        set(moment);
    }

    private void set(Instant moment) {
        if (standing != null) {
            stand(moment);
        } else {
            offset = Duration.between(wall.instant(), moment);
            ClockUtil.offset(offset.toMillis());
        }
    }

    /** Moves forward to the moment; where a running clock has passed it by itself, it runs on. */
    synchronized void reach(Instant moment) {
        if (moment.isAfter(instant())) {
            set(moment);
        }
    }

    /** Distance from the wall clock, to be remembered across a restart. */
    public Duration offset() {
        return offset;
    }

    private void stand(Instant moment) {
        standing = moment;
        ClockUtil.setCurrentTime(Date.from(moment));
    }

    @Override
    public Instant instant() {
        var moment = standing;
        return moment != null ? moment : wall.instant().plus(offset);
    }

    @Override
    public ZoneId getZone() {
        return ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("the season's zone is " + ZONE);
    }
}
