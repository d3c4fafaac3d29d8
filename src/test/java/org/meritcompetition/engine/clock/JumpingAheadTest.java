package org.meritcompetition.engine.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.impl.jobexecutor.DefaultJobExecutor;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.meritcompetition.shared.DomainRuleViolation;

/** The demo's clock runs on while it is being moved. */
class JumpingAheadTest {

    private static final Instant NINE = nine("2024-04-17");

    private final List<Instant> timers = new ArrayList<>();
    private final List<String> fired = new ArrayList<>();
    private final SeasonClock clock =
            SeasonClock.running(Duration.between(Instant.now(), nine("2024-03-15")));
    private final Memory memory = new Memory();
    private final JumpingAhead jump =
            new JumpingAhead(clock, new Timers(), new DefaultJobExecutor(), memory);

    @AfterEach
    void theEnginesClockIsTheWallsAgain() {
        ClockUtil.reset();
    }

    @Test
    void aTimerThatIsDueAtTheVeryTargetRunsAndTheJumpIsMade() {
        timers.addAll(List.of(nine("2024-04-16"), NINE));
        assertThat(jump.to(NINE)).isEqualTo(2);
        assertThat(fired).containsExactly("2024-04-16T09:00", "2024-04-17T09:00");
        assertThat(clock.instant()).isBetween(NINE, NINE.plusSeconds(30));
        assertThat(memory.remembered).isEqualTo(clock.offset());
    }

    @Test
    void aTimerTheClockReachesByItselfWhileItIsLookedAtIsNoJumpBackward() {
        for (var i = 0; i < 2_000; i++) {
            timers.add(clock.instant().plusNanos(1_000));
            jump.to(clock.instant().plusMillis(1));
        }
        assertThat(timers).isEmpty();
        assertThat(fired).hasSize(2_000);
    }

    @Test
    void whoPressesTwiceIsThereAndGoesNowhere() {
        jump.to(NINE);
        assertThat(jump.to(NINE)).isZero();
        assertThat(clock.instant()).isBetween(NINE, NINE.plusSeconds(30));
    }

    @Test
    void theDayBeforeIsThePast() {
        jump.to(NINE);
        assertThatThrownBy(() -> jump.to(nine("2024-04-16")))
                .isInstanceOf(DomainRuleViolation.class)
                .hasMessage("时钟只能向前调，不能调回过去。");
        assertThat(clock.instant()).isBetween(NINE, NINE.plusSeconds(30));
    }

    @Test
    void withoutATimerThereIsNoNextDeadlineToMoveTo() {
        assertThat(jump.toNextDeadline()).isZero();
        timers.add(NINE);
        assertThat(jump.toNextDeadline()).isEqualTo(1);
        assertThat(clock.instant()).isBetween(NINE, NINE.plusSeconds(30));
    }

    private static Instant nine(String day) {
        return LocalDateTime.parse(day + "T09:00").atZone(SeasonClock.ZONE).toInstant();
    }

    private static class Memory extends ClockMemory {

        private Duration remembered;

        Memory() {
            super(null);
        }

        @Override
        void remember(Duration offset) {
            remembered = offset;
        }
    }

    /** Timers that fire at their moment and leave nothing behind. */
    private class Timers extends DueJobs {

        Timers() {
            super(null, null);
        }

        @Override
        public Optional<Instant> next() {
            return timers.stream().sorted().findFirst();
        }

        @Override
        public int runDueAt(Instant moment) {
            var due = timers.stream().filter(it -> !it.isAfter(moment)).sorted().toList();
            due.forEach(
                    it ->
                            fired.add(
                                    LocalDateTime.ofInstant(it, SeasonClock.ZONE)
                                            .withNano(0)
                                            .toString()));
            timers.removeAll(due);
            return due.size();
        }
    }
}
