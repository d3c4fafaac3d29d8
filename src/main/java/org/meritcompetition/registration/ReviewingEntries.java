package org.meritcompetition.registration;

import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 项目受理: the office's decision about one entry; its silence accepts provisionally. */
@Service
@Transactional
public class ReviewingEntries {

    private final ProjectEntries entries;
    private final RecusingReviewers recusing;
    private final RegistrationMinutes minutes;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ReviewingEntries(
            ProjectEntries entries,
            RecusingReviewers recusing,
            Clock clock,
            RegistrationMinutes minutes,
            ApplicationEventPublisher events) {
        this.entries = entries;
        this.recusing = recusing;
        this.clock = clock;
        this.minutes = minutes;
        this.events = events;
    }

    /** The unit's entries that wait for the office. */
    @Transactional(readOnly = true)
    public List<ProjectEntry> waiting(String season, String unit) {
        return entries.ofUnit(season, unit).stream()
                .filter(entry -> entry.status().awaitsReview())
                .toList();
    }

    public void accept(String key, String actor) {
        var entry = openTo(actor, key);
        entry.accept(decision(actor, null));
        minutes.reviewed(entry, "受理");
        events.publishEvent(accepted(entry, false));
    }

    /** Refused after the season's number of rounds. */
    public void returnForCorrection(String key, String actor, String reason) {
        var entry = openTo(actor, key);
        entry.returnForCorrection(decision(actor, reason));
        minutes.reviewed(entry, "退回补正");
        events.publishEvent(
                new EntryReturned(
                        entry.season(),
                        key,
                        entry.unit(),
                        entry.name(),
                        reason,
                        entry.returnRounds()));
    }

    public void refuse(String key, String actor, String reason) {
        var entry = openTo(actor, key);
        entry.refuse(decision(actor, reason));
        minutes.reviewed(entry, "不予受理");
        events.publishEvent(
                new EntryRefused(entry.season(), key, entry.unit(), entry.name(), reason));
    }

    public void acceptProvisionally(String key) {
        var entry = entries.get(key);
        entry.acceptProvisionally(decision(null, null));
        minutes.reviewed(entry, "暂予受理");
        events.publishEvent(accepted(entry, true));
    }

    private ProjectEntry openTo(String actor, String key) {
        var entry = entries.get(key);
        recusing.refuse(entry, actor);
        return entry;
    }

    private static EntryAccepted accepted(ProjectEntry entry, boolean provisional) {
        return new EntryAccepted(
                entry.season(), entry.key(), entry.unit(), entry.name(), provisional);
    }

    private Decision decision(String actor, String reason) {
        return new Decision(actor, clock.instant(), reason);
    }
}
