package org.meritcompetition.notification;

import java.util.List;
import org.meritcompetition.evaluation.RecusingNominees;
import org.meritcompetition.objection.ObjectionAnswered;
import org.meritcompetition.organisation.Group;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Answers an objector by mail where a mailbox is known and mail is set up; else the office is told
 * to, except whoever must keep away from the nominee.
 */
@Component
class TellingOfObjections {

    private final TellingPeople telling;
    private final SeasonGroups groups;
    private final Recipients recipients;
    private final RecusingNominees recusing;
    private final WritingLetters letters;
    private final Outbox outbox;
    private final Channels channels;

    TellingOfObjections(
            TellingPeople telling,
            SeasonGroups groups,
            Recipients recipients,
            RecusingNominees recusing,
            WritingLetters letters,
            Outbox outbox,
            Channels channels) {
        this.telling = telling;
        this.groups = groups;
        this.recipients = recipients;
        this.recusing = recusing;
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
            tellOffice(answered);
        }
    }

    private void tellOffice(ObjectionAnswered answered) {
        var season = answered.season();
        var office =
                recipients.behind(List.of(Group.office(groups.plan(season).division().code())));
        var concerned = recusing.concerned(season, answered.nominee(), office);
        telling.people(
                News.of(NoticeKind.OBJECTION_CONCLUDED, season, "answer/" + answered.key(), null),
                Reader.OFFICE,
                office.stream().filter(it -> !concerned.contains(it)).toList());
    }
}
