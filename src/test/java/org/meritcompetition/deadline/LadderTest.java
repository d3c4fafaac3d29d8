package org.meritcompetition.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meritcompetition.deadline.Rung.FIRST_REMINDER;
import static org.meritcompetition.deadline.Rung.HEAD;
import static org.meritcompetition.deadline.Rung.LAST_REMINDER;
import static org.meritcompetition.deadline.Rung.LINE_LEADER;
import static org.meritcompetition.deadline.Rung.SUPERVISION;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.meritcompetition.season.plan.LadderDays;
import org.meritcompetition.season.plan.WorkingDays;

public class LadderTest {

    private static final LadderDays FIVE =
            new LadderDays(
                    Map.of(
                            "firstReminder", -5,
                            "lastReminder", -1,
                            "lineLeader", 1,
                            "head", 3,
                            "supervision", 5));

    /** Working days are counted over weekends, Qingming, Labour Day and the make-up Sundays. */
    @ParameterizedTest
    @CsvSource({
        "2024-04-15, 2024-04-08, 2024-04-12, 2024-04-16, 2024-04-18, 2024-04-22",
        "2024-04-12, 2024-04-07, 2024-04-11, 2024-04-15, 2024-04-17, 2024-04-19",
        "2024-04-30, 2024-04-24, 2024-04-29, 2024-05-06, 2024-05-08, 2024-05-10",
        "2024-08-31, 2024-08-26, 2024-08-30, 2024-09-02, 2024-09-04, 2024-09-06",
        "2024-10-31, 2024-10-24, 2024-10-30, 2024-11-01, 2024-11-05, 2024-11-07",
        "2024-12-31, 2024-12-24, 2024-12-30, 2025-01-02, 2025-01-06, 2025-01-08",
    })
    void everyRungComesAtNineOnItsWorkingDay(
            LocalDate due,
            LocalDate first,
            LocalDate last,
            LocalDate lineLeader,
            LocalDate head,
            LocalDate supervision) {
        assertThat(ladder(due, "2024-03-15T09:00").steps())
                .containsExactly(
                        step(FIRST_REMINDER, first),
                        step(LAST_REMINDER, last),
                        step(LINE_LEADER, lineLeader),
                        step(HEAD, head),
                        step(SUPERVISION, supervision));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-04-08T08:59, FIRST_REMINDER",
        "2024-04-08T09:00, LAST_REMINDER",
        "2024-04-12T10:00, LINE_LEADER",
        "2024-04-17T10:00, HEAD",
        "2024-04-19T10:00, SUPERVISION",
        "2024-05-20T10:00, SUPERVISION",
    })
    void whatCameBeforeTheDutyHasNoPartInItsLadder(String appeared, Rung first) {
        assertThat(ladder(LocalDate.parse("2024-04-15"), appeared).first().rung()).isEqualTo(first);
    }

    @Test
    void aRungIsPassedOverOnceTheNextHasCome() {
        var ladder = ladder(LocalDate.parse("2024-04-15"), "2024-03-15T09:00");
        assertThat(ladder.hasPassed(LINE_LEADER, LocalDateTime.parse("2024-04-18T08:59")))
                .isFalse();
        assertThat(ladder.hasPassed(LINE_LEADER, LocalDateTime.parse("2024-04-18T09:00"))).isTrue();
        assertThat(ladder.hasPassed(SUPERVISION, LocalDateTime.parse("2024-06-01T09:00")))
                .isFalse();
    }

    @Test
    void aRungThatAKindOfDutyDoesWithoutIsTheNextOne() {
        var ladder =
                Ladder.of(
                        LocalDate.parse("2024-04-15"),
                        new LadderDays(Map.of("lastReminder", -1, "lineLeader", 2)),
                        WorkingDays.shipped(),
                        LocalDateTime.parse("2024-03-15T09:00"));
        assertThat(ladder.from(FIRST_REMINDER))
                .contains(step(LAST_REMINDER, LocalDate.parse("2024-04-12")));
        assertThat(ladder.from(HEAD)).isEmpty();
        assertThat(ladder.goesOnAfter(LINE_LEADER)).isFalse();
    }

    private static Ladder ladder(LocalDate due, String appeared) {
        return Ladder.of(due, FIVE, WorkingDays.shipped(), LocalDateTime.parse(appeared));
    }

    private static Ladder.Step step(Rung rung, LocalDate day) {
        return new Ladder.Step(rung, day.atTime(9, 0));
    }
}
