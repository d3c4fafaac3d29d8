package org.meritcompetition.registration;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 项目受理: the office's decision about one entry; its silence accepts provisionally. */
@Service
@Transactional
public class ReviewingEntries {

    private final ProjectEntries entries;
    private final Clock clock;

    ReviewingEntries(ProjectEntries entries, Clock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    /** The unit's entries that wait for the office. */
    @Transactional(readOnly = true)
    public List<ProjectEntry> waiting(String season, String unit) {
        return entries.ofUnit(season, unit).stream()
                .filter(entry -> entry.status().awaitsReview())
                .toList();
    }

    public void accept(String key, String actor) {
        entries.get(key).accept(decision(actor, null));
    }

    /** Refused after the season's number of rounds. */
    public void returnForCorrection(String key, String actor, String reason) {
        entries.get(key).returnForCorrection(decision(actor, reason));
    }

    public void refuse(String key, String actor, String reason) {
        entries.get(key).refuse(decision(actor, reason));
    }

    public void acceptProvisionally(String key) {
        entries.get(key).acceptProvisionally(decision(null, null));
    }

    private Decision decision(String actor, String reason) {
        return new Decision(actor, clock.instant(), reason);
    }
}
