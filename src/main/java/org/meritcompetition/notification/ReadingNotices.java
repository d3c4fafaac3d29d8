package org.meritcompetition.notification;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A person's own notices. Every method takes the person, so that nobody comes by another's. */
@Service
@Transactional
public class ReadingNotices {

    private static final int MOST = 200;

    private final Notices notices;
    private final Clock clock;

    ReadingNotices(Notices notices, Clock clock) {
        this.notices = notices;
        this.clock = clock;
    }

    /** How many are unread and still matter: a notice of a task that is done does not. */
    @Transactional(readOnly = true)
    public long unread(String person) {
        return notices.unread(person);
    }

    /** The latest, the unread that still matter first. */
    @Transactional(readOnly = true)
    public List<Notice> latest(String person) {
        return notices.of(person, MOST);
    }

    /** Marks one of the person's own as read; empty where the person has none of that id. */
    public Optional<Notice> read(String person, UUID id) {
        notices.markRead(person, id, clock.instant());
        return notices.of(person, id);
    }

    public void readAll(String person) {
        notices.markAllRead(person, clock.instant());
    }
}
