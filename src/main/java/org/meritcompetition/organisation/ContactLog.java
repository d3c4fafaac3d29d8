package org.meritcompetition.organisation;

import java.time.Clock;
import org.springframework.stereotype.Component;

/** Keeps what is changed about contacts. */
@Component
class ContactLog {

    private final ContactChangeRepository changes;
    private final Clock clock;

    ContactLog(ContactChangeRepository changes, Clock clock) {
        this.changes = changes;
        this.clock = clock;
    }

    void add(String account, String what, String by) {
        changes.save(new ContactChange(account, what, by, clock.instant()));
    }
}
