package org.meritcompetition.deadline;

import static org.meritcompetition.shared.DomainRuleViolation.unless;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.meritcompetition.deadline.DatesMoved.Moved;
import org.meritcompetition.season.plan.Duty;
import org.meritcompetition.season.plan.OfficeHours;
import org.meritcompetition.shared.Decided;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 改期: moves the due date of one duty, of several of a kind, or of all, and in the same transaction
 * everything that hangs on it: the task's own date, its closing, its ladder, and the dates that
 * follow.
 */
@Service
@Transactional
public class MovingDuties {

    private static final String ARTICLE = "期限与延期规则";

    private final OpenDuties open;
    private final MovedDates moved;
    private final Timetable timetable;
    private final NewDueDate possible;
    private final DueDates dueDates;
    private final SeasonSteps steps;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MovingDuties(
            OpenDuties open,
            MovedDates moved,
            Timetable timetable,
            NewDueDate possible,
            DueDates dueDates,
            SeasonSteps steps,
            ApplicationEventPublisher events,
            Clock clock) {
        this.open = open;
        this.moved = moved;
        this.timetable = timetable;
        this.possible = possible;
        this.dueDates = dueDates;
        this.steps = steps;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Which duties are to move, and to when.
     *
     * @param subjects of the duties that are chosen; where all are meant there need not be one yet
     * @param all whether those that come up later are due on that day as well
     */
    public record Order(
            String season,
            String duty,
            String period,
            List<String> subjects,
            boolean all,
            LocalDate due,
            String reason) {}

    /** What would move. Nothing changes. */
    @Transactional(readOnly = true)
    public Changes preview(Order order) {
        return changes(order, moves(order, chosen(order)));
    }

    /**
     * Moves what was previewed.
     *
     * @param hash of the preview that the office has agreed to
     * @return how many dates moved
     */
    public int move(Order order, String hash, String actor) {
        var duties = chosen(order);
        var moves = moves(order, duties);
        var changes = changes(order, moves);
        unless(changes.hash().equals(hash), "预览以后情况有变，日期没有改动，请重新预览后再确认。");
        moved.keep(order.season(), moves, clock.instant());
        changes.carryOut();
        recorded(order).forEach(it -> record(order, it, hash, actor));
        events.publishEvent(
                new DatesMoved(
                        order.season(),
                        hash,
                        order.reason(),
                        duties.stream()
                                .map(
                                        it ->
                                                new Moved(
                                                        it.task(),
                                                        it.subject(),
                                                        it.duty(),
                                                        order.due()))
                                .toList()));
        return changes.list().size();
    }

    /** One entry for each duty that was chosen; one for all where it is a rule for all. */
    private static List<String> recorded(Order order) {
        return order.all()
                ? List.of(Moves.all(order.season(), order.period()))
                : order.subjects().stream().distinct().sorted().toList();
    }

    private void record(Order order, String subject, String hash, String actor) {
        events.publishEvent(
                new Decided(
                        order.season(),
                        subject,
                        "改期：%s%s，改为 %s"
                                .formatted(
                                        Duty.valueOf(order.duty()).label(),
                                        order.all() ? all(order.subjects().size()) : "",
                                        NewDueDate.chinese(order.due())),
                        actor,
                        "竞赛办",
                        order.reason(),
                        ARTICLE,
                        hash));
    }

    private static String all(int open) {
        return open == 0 ? "（以后出现的）" : " %d 项及以后出现的".formatted(open);
    }

    private Changes changes(Order order, List<Move> moves) {
        var before = moved.of(order.season());
        var waiting =
                timetable.changes(
                        order.season(),
                        before.with(moves),
                        order.all() ? List.of() : order.subjects());
        return rule(order)
                .<Changes>map(it -> new WithThoseLater(later(order, it.subject(), moves), waiting))
                .orElse(waiting);
    }

    /** What the moves say of all, as far as it is another day than before. */
    private List<DateChange> later(Order order, String all, List<Move> moves) {
        return moves.stream()
                .filter(it -> it.subject().equals(all))
                .map(it -> later(order, all, it))
                .filter(it -> !it.from().equals(it.to()))
                .toList();
    }

    private DateChange later(Order order, String all, Move move) {
        var duty = Duty.valueOf(move.duty());
        var from = dueDates.ofAll(order.season(), duty, order.period());
        return new DateChange(
                all,
                duty.label(),
                DateChange.What.LATER,
                from.atTime(OfficeHours.END_OF_DAY),
                move.due().atTime(OfficeHours.END_OF_DAY));
    }

    /** The duties that an order is about; several tasks may be one of them. */
    private List<OpenDuty> chosen(Order order) {
        var chosen = Set.copyOf(order.subjects());
        var duties =
                open.ofSeason(order.season()).stream()
                        .filter(it -> it.duty().equals(order.duty()))
                        .filter(it -> Objects.equals(it.period(), order.period()))
                        .filter(it -> chosen.contains(it.subject()))
                        .toList();
        var found = duties.stream().map(OpenDuty::subject).distinct().count();
        unless(found > 0 || rule(order).isPresent(), "请选择要改期的任务。");
        unless(found == chosen.size(), "所选任务中有的已经办结，请重新选择。");
        return duties;
    }

    /** The day that binds all, as a duty of the season; empty where each counts its own. */
    private Optional<OpenDuty> rule(Order order) {
        if (!order.all()) {
            return Optional.empty();
        }
        return steps.ahead(order.season()).stream()
                .filter(it -> it.duty().name().equals(order.duty()))
                .filter(it -> Objects.equals(it.period(), order.period()))
                .findFirst()
                .map(
                        it ->
                                new OpenDuty(
                                        null,
                                        order.season(),
                                        Moves.all(order.season(), it.period()),
                                        order.duty(),
                                        it.duty().label(),
                                        null,
                                        it.period(),
                                        it.due(),
                                        null));
    }

    /** The moves that an order comes to, after it was found to be possible. */
    private List<Move> moves(Order order, List<OpenDuty> waiting) {
        var duties = Stream.concat(waiting.stream(), rule(order).stream()).toList();
        duties.forEach(it -> possible.onlyPossible(it, order.due()));
        NewDueDate.onlyShort(order.reason());
        var earlier = duties.stream().anyMatch(it -> order.due().isBefore(it.due()));
        unless(
                !earlier || order.reason() != null && !order.reason().isBlank(),
                "新的到期日比原来的早，请写明理由。");
        var moves = new LinkedHashSet<Move>();
        var before = moved.of(order.season());
        duties.forEach(it -> moves.addAll(withFollowers(it, order.due(), before)));
        if (order.all()) {
            moves.add(
                    new Move(Moves.all(order.season(), order.period()), order.duty(), order.due()));
        }
        return List.copyOf(moves);
    }

    /** The duty itself, and what cannot be due before it. */
    private List<Move> withFollowers(OpenDuty duty, LocalDate due, Moves before) {
        return Stream.concat(
                        Stream.of(new Move(duty.subject(), duty.duty(), due)),
                        Duty.valueOf(duty.duty()).followers().stream()
                                .filter(it -> dueOf(duty, it, before).isBefore(due))
                                .map(it -> new Move(duty.subject(), it.name(), due)))
                .toList();
    }

    private LocalDate dueOf(OpenDuty duty, Duty follower, Moves before) {
        return dueDates.of(duty.season(), duty.subject(), follower, duty.period(), before);
    }

    void onlyPossible(OpenDuty duty, LocalDate due) {
        possible.onlyPossible(duty, due);
    }

    /** What would move if one duty were extended. */
    Changes extension(OpenDuty duty, LocalDate due) {
        var before = moved.of(duty.season(), duty.subject(), duty.period());
        return timetable.changes(
                duty.season(),
                before.with(withFollowers(duty, due, before)),
                List.of(duty.subject()));
    }

    /** Moves one duty whose extension was granted. */
    void extend(OpenDuty duty, LocalDate due) {
        onlyPossible(duty, due);
        var changes = extension(duty, due);
        var before = moved.of(duty.season(), duty.subject(), duty.period());
        moved.keep(duty.season(), withFollowers(duty, due, before), clock.instant());
        changes.carryOut();
    }
}
