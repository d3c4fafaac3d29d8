package org.meritcompetition.registration;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 变更 and 撤回 of an accepted entry, once the office has agreed. */
@Service
@Transactional
public class ChangingEntries {

    private final ProjectEntries entries;
    private final Clock clock;

    ChangingEntries(ProjectEntries entries, Clock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    public void change(String key, ProjectDescription description, List<Participant> participants) {
        entries.get(key).change(description, participants);
    }

    public void withdraw(String key, String actor, String reason) {
        entries.get(key).withdraw(new Decision(actor, clock.instant(), reason));
    }
}
