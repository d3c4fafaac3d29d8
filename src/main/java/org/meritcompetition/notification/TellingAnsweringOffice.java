package org.meritcompetition.notification;

import java.util.List;
import org.meritcompetition.evaluation.RecusingNominees;
import org.meritcompetition.objection.AnsweringObjectors;
import org.meritcompetition.organisation.Group;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the office that it has to answer an objector, except whoever must keep away. */
@Component
class TellingAnsweringOffice {

    private final TellingPeople telling;
    private final SeasonGroups groups;
    private final Recipients recipients;
    private final RecusingNominees recusing;
    private final AnsweringObjectors objectors;

    TellingAnsweringOffice(
            TellingPeople telling,
            SeasonGroups groups,
            Recipients recipients,
            RecusingNominees recusing,
            AnsweringObjectors objectors) {
        this.telling = telling;
        this.groups = groups;
        this.recipients = recipients;
        this.recusing = recusing;
        this.objectors = objectors;
    }

    /** The mail to the objector did not arrive; said once, however often it fails. */
    @Transactional
    public void unsent(String objection) {
        objectors
                .nominee(objection)
                .ifPresent(
                        it -> tell(NoticeKind.OBJECTION_ANSWER_FAILED, "unsent/", objection, it));
    }

    @Transactional
    public void concluded(String objection, String nominee) {
        tell(NoticeKind.OBJECTION_CONCLUDED, "answer/", objection, nominee);
    }

    private void tell(NoticeKind kind, String occasion, String objection, String nominee) {
        var season = objection.substring(0, objection.indexOf('/'));
        var office =
                recipients.behind(List.of(Group.office(groups.plan(season).division().code())));
        var concerned = recusing.concerned(season, nominee, office);
        telling.people(
                News.of(kind, season, occasion + objection, null),
                Reader.OFFICE,
                office.stream().filter(it -> !concerned.contains(it)).toList());
    }
}
