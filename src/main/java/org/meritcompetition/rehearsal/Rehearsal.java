package org.meritcompetition.rehearsal;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.function.Consumer;
import org.meritcompetition.engine.clock.DueJobs;
import org.meritcompetition.engine.clock.SeasonClock;
import org.meritcompetition.shared.DomainRuleViolation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Plays a season: whatever comes first, a timer or a person, happens at its own moment. */
@Component
@Profile("rehearse")
class Rehearsal {

    private static final Logger LOG = LoggerFactory.getLogger(Rehearsal.class);

    private record Act(Instant moment, String what, Runnable deed) {}

    private final SeasonClock clock;
    private final DueJobs jobs;
    private final Prompter prompter;
    private final Participants participants;
    private final Informants informants;
    private final Objectors objectors;
    private final Letters letters;

    private final PriorityQueue<Act> plan =
            new PriorityQueue<>(Comparator.comparing(Act::moment).thenComparing(Act::what));
    private final Map<String, Integer> rounds = new HashMap<>();
    private int submissions;
    private int refusals;

    Rehearsal(
            SeasonClock clock,
            DueJobs jobs,
            Prompter prompter,
            Participants participants,
            Informants informants,
            Objectors objectors,
            Letters letters) {
        this.clock = clock;
        this.jobs = jobs;
        this.prompter = prompter;
        this.participants = participants;
        this.informants = informants;
        this.objectors = objectors;
        this.letters = letters;
    }

    /** Plays until nothing is left to happen. */
    void play(Temper temper, Decisions decisions, Consumer<Instant> progress) {
        settle(temper, decisions);
        while (true) {
            var timer = jobs.next();
            var act = plan.peek();
            if (act == null && timer.isEmpty()) {
                return;
            }
            if (act == null || timer.isPresent() && !timer.get().isAfter(act.moment())) {
                moveTo(timer.get());
            } else {
                plan.remove();
                moveTo(act.moment());
                act.deed().run();
            }
            settle(temper, decisions);
            progress.accept(clock.instant());
        }
    }

    /** Runs what is due now, and plans what people were asked for meanwhile. */
    private void settle(Temper temper, Decisions decisions) {
        jobs.runDueAt(clock.instant());
        for (var prompt : prompter.heard()) {
            temper.momentOf(prompt).ifPresent(moment -> plan(prompt, moment, decisions));
        }
        for (var report : informants.heard(temper)) {
            plan(report.moment(), report.nominee() + "veto", () -> informants.enter(report));
        }
        for (var complaint : objectors.heard(temper)) {
            plan(
                    complaint.moment(),
                    complaint.nominee() + "objection",
                    () -> objectors.raise(complaint));
        }
    }

    private void plan(Prompt prompt, Instant moment, Decisions decisions) {
        plan(moment, prompt.subject() + prompt.duty(), () -> perform(prompt, decisions));
    }

    private void plan(Instant moment, String what, Runnable deed) {
        plan.add(new Act(later(moment, clock.instant()), what, deed));
    }

    private void moveTo(Instant moment) {
        clock.moveTo(later(moment, clock.instant()));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private void perform(Prompt prompt, Decisions decisions) {
        var round = rounds.merge(prompt.subject() + prompt.duty(), 1, Integer::sum) - 1;
        LOG.debug("{} {} of {}, round {}", clock.instant(), prompt.duty(), prompt.subject(), round);
        letters.arriveBefore(prompt);
        try {
            switch (participants.submit(prompt, decisions, round)) {
                case DONE -> submissions++;
                case NOT_YET -> plan(prompt, clock.instant().plus(Duration.ofDays(1)), decisions);
                case GONE -> LOG.debug("{} of {} is gone", prompt.duty(), prompt.subject());
            }
        } catch (DomainRuleViolation refusal) {
            refusals++;
            LOG.warn(
                    "{} of {} was refused: {}",
                    prompt.duty(),
                    prompt.subject(),
                    refusal.getMessage());
        }
    }

    int submissions() {
        return submissions;
    }

    int refusals() {
        return refusals;
    }
}
