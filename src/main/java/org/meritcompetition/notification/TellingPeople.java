package org.meritcompetition.notification;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.meritcompetition.season.Seasons;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes a notice for each person concerned, in the transaction of what happened: both are there
 * afterwards, or neither.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class TellingPeople {

    private final Wording wording;
    private final Notices notices;
    private final Recipients recipients;
    private final Channels channels;
    private final Seasons seasons;
    private final Clock clock;

    TellingPeople(
            Wording wording,
            Notices notices,
            Recipients recipients,
            Channels channels,
            Seasons seasons,
            Clock clock) {
        this.wording = wording;
        this.notices = notices;
        this.recipients = recipients;
        this.channels = channels;
        this.seasons = seasons;
        this.clock = clock;
    }

    /** Tells everybody of the groups, each group in words of its own. */
    void groups(News news, Collection<String> groups) {
        groups.forEach(group -> people(news, Reader.of(group), recipients.behind(List.of(group))));
    }

    /** Tells the person where it is one, else everybody of the group. */
    void personOr(String person, String group, News news) {
        people(
                news,
                Reader.of(group),
                person == null ? recipients.behind(List.of(group)) : List.of(person));
    }

    void people(News news, Reader reader, Collection<String> people) {
        if (people.isEmpty()) {
            return;
        }
        notices.write(
                news,
                wording.of(news.kind(), reader, news.facts()),
                people,
                seasons.plan(news.season()).division().code(),
                channels.isAny(),
                clock.instant());
    }
}
