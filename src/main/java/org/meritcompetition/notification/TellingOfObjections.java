package org.meritcompetition.notification;

import org.meritcompetition.objection.ObjectionAnswered;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Answers an objector by mail where a mailbox is known and mail is set up; else the office is told
 * to, except whoever must keep away from the nominee.
 */
@Component
class TellingOfObjections {

    private final TellingAnsweringOffice office;
    private final SeasonGroups groups;
    private final WritingLetters letters;
    private final Outbox outbox;
    private final Channels channels;

    TellingOfObjections(
            TellingAnsweringOffice office,
            SeasonGroups groups,
            WritingLetters letters,
            Outbox outbox,
            Channels channels) {
        this.office = office;
        this.groups = groups;
        this.letters = letters;
        this.outbox = outbox;
        this.channels = channels;
    }

    @EventListener
    void on(ObjectionAnswered answered) {
        if (answered.who().hasMailbox() && channels.isOpen(Channel.Kind.MAIL)) {
            var division = groups.plan(answered.season()).division();
            outbox.put(
                    letters.answer(
                            answered.key(), answered.who().name(), answered.answer(), division),
                    Channel.Kind.MAIL);
        } else {
            office.concluded(answered.key(), answered.nominee());
        }
    }
}
