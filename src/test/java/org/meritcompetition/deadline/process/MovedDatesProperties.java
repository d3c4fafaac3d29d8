package org.meritcompetition.deadline.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.camunda.bpm.engine.RepositoryService;
import org.meritcompetition.EngineTest;
import org.meritcompetition.Stage;
import org.meritcompetition.deadline.DueDates;
import org.meritcompetition.deadline.Ladder;
import org.meritcompetition.deadline.MovingDuties;
import org.meritcompetition.deadline.MovingDuties.Order;
import org.meritcompetition.deadline.RequestingExtensions;
import org.meritcompetition.deadline.Rung;
import org.meritcompetition.engine.clock.SeasonClock;
import org.meritcompetition.progress.UnderWay;
import org.meritcompetition.season.Seasons;
import org.meritcompetition.season.calendar.WorkingDayCalendar;
import org.meritcompetition.season.plan.Duty;
import org.meritcompetition.shared.DomainRuleViolation;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestContextManager;

/**
 * Whatever units, office and time do to three reports, in whatever order: of each that is open the
 * domain's date, the task's date and the dates of all its timers are one, and of each that is sent
 * or closed nothing waits.
 */
class MovedDatesProperties {

    private static final List<String> UNITS = List.of("huangpu", "xuhui", "putuo");
    private static final String PERIOD = "2024-04";

    private enum Kind {
        EXTEND,
        ASK_IN_VAIN,
        MOVE_ONE,
        MOVE_ALL,
        WAIT,
        SEND,
        CLOSE
    }

    /** Something that happens: to which report, and how many days. */
    private record Deed(Kind kind, int report, int days) {}

    /** The one application that all tests share, for an engine of tests other than JUnit's own. */
    @EngineTest
    static class Played {
        @Autowired Stage stage;
        @Autowired RepositoryService models;
        @Autowired RequestingExtensions requests;
        @Autowired MovingDuties moving;
        @Autowired DueDates dueDates;
        @Autowired Seasons seasons;
        @Autowired WorkingDayCalendar calendar;
    }

    private Played app;
    private UnderWay season;
    private final Map<String, Instant> dated = new HashMap<>();
    private final Map<String, String> settled = new HashMap<>();

    @Provide
    Arbitrary<List<Deed>> courses() {
        return Combinators.combine(
                        Arbitraries.of(Kind.class),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(-3, 9))
                .as(Deed::new)
                .list()
                .ofMinSize(3)
                .ofMaxSize(9);
    }

    @Property(tries = 25, shrinking = ShrinkingMode.OFF)
    void domainDateTaskDateAndTimersStayOne(@ForAll("courses") List<Deed> course) throws Exception {
        begin();
        for (var deed : course) {
            happens(deed);
            app.stage.settle();
            UNITS.forEach(this::holds);
        }
    }

    private void begin() throws Exception {
        app = new Played();
        new TestContextManager(Played.class).prepareTestInstance(app);
        app.stage.clear();
        dated.clear();
        settled.clear();
        season = new UnderWay(app.stage, app.models);
        UNITS.forEach(unit -> season.accepted("T03", unit, 1));
        season.firstPeriodOpens();
        UNITS.forEach(unit -> dated.put(report(unit), app.stage.clock().instant()));
    }

    private void happens(Deed deed) {
        var report = report(UNITS.get(deed.report()));
        try {
            switch (deed.kind()) {
                case EXTEND -> answered(report, deed.days(), true);
                case ASK_IN_VAIN -> answered(report, deed.days(), false);
                case MOVE_ONE -> moves(List.of(report), false, deed.days());
                case MOVE_ALL -> moves(open(), true, deed.days());
                case WAIT -> app.stage.until(today().plusDays(Math.abs(deed.days())));
                case SEND -> sends(report);
                case CLOSE -> closes(report);
            }
        } catch (DomainRuleViolation refusal) {
            // refused: the dates are compared all the same
        }
        noteWhatClosed();
    }

    private void answered(String report, int days, boolean granted) {
        if (!open().contains(report)) {
            return;
        }
        var asked = domainDate(report).plusDays(days);
        app.requests.request(
                app.stage.task(report, "reportProgress").getId(), asked, "防汛", "somebody");
        var review = app.stage.task(report + "#reportProgress", "reviewExtension");
        if (granted) {
            app.stage.submits("office", review, "decision", "GRANTED", "due", asked.toString());
            dated.put(report, app.stage.clock().instant());
        } else {
            app.stage.submits("office", review, "decision", "REFUSED", "remark", "不必");
        }
    }

    private void moves(List<String> reports, boolean all, int days) {
        var order =
                new Order(
                        "cg-2024",
                        "reportProgress",
                        PERIOD,
                        reports,
                        all,
                        today().plusDays(days),
                        "调整");
        var hash = app.moving.preview(order).hash();
        app.moving.move(order, hash, "office");
        reports.forEach(it -> dated.put(it, app.stage.clock().instant()));
    }

    private void sends(String report) {
        if (open().contains(report)) {
            var inTime = !today().isAfter(domainDate(report));
            season.reports(report.replace("/" + PERIOD, ""), PERIOD);
            settled.put(report, inTime ? "MADE" : "LATE");
        }
    }

    private void closes(String report) {
        if (open().contains(report)) {
            app.stage.fires(report, "reportProgressClosed");
        }
    }

    private void noteWhatClosed() {
        app.stage.settle();
        UNITS.stream()
                .map(MovedDatesProperties::report)
                .filter(it -> app.stage.openDuties(it).isEmpty())
                .forEach(it -> settled.putIfAbsent(it, "MISSING"));
    }

    private void holds(String unit) {
        var report = report(unit);
        var waiting = WaitingDates.of(app.stage, report);
        var ladder = WaitingDates.of(app.stage, report + "#reportProgress");
        if (settled.containsKey(report)) {
            assertThat(waiting).as(report).isEmpty();
            assertThat(ladder).as("ladder of %s", report).isEmpty();
            assertThat(season.column("select status from report_due where key = ?", report))
                    .containsExactly(settled.get(report));
            return;
        }
        var due = domainDate(report);
        assertThat(waiting)
                .as(report)
                .containsEntry("reportProgress", due + "T23:59:59")
                .containsEntry(
                        "reportProgressClosed", app.calendar.days().plus(due, 6) + "T23:59:59");
        var rungs = rungs(report, due);
        if (waiting.containsKey("reportProgressLadder")) {
            assertThat(waiting.get("reportProgressLadder"))
                    .as("first rung of %s", report)
                    .isEqualTo(rungs.first().comes().toString());
            assertThat(ladder).as("no ladder of %s yet", report).isEmpty();
        }
        ladder.entrySet().stream()
                .filter(it -> it.getKey().endsWith("Comes"))
                .forEach(
                        it ->
                                assertThat(it.getValue())
                                        .as("%s of %s", it.getKey(), report)
                                        .isEqualTo(
                                                rungs.from(Rung.ofElement(it.getKey()))
                                                        .orElseThrow()
                                                        .comes()
                                                        .toString()));
    }

    private Ladder rungs(String report, LocalDate due) {
        return Ladder.of(
                due,
                app.seasons.plan("cg-2024").duty("reportProgress").ladder(),
                app.calendar.days(),
                LocalDateTime.ofInstant(dated.get(report), SeasonClock.ZONE));
    }

    private LocalDate domainDate(String report) {
        return app.dueDates.of("cg-2024", report, Duty.reportProgress, PERIOD);
    }

    private List<String> open() {
        return UNITS.stream()
                .map(MovedDatesProperties::report)
                .filter(it -> !settled.containsKey(it))
                .collect(Collectors.toList());
    }

    private LocalDate today() {
        return LocalDate.now(app.stage.clock());
    }

    private static String report(String unit) {
        return "cg-2024/T03/%s/1/%s".formatted(unit, PERIOD);
    }
}
