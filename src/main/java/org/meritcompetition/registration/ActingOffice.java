package org.meritcompetition.registration;

import org.meritcompetition.engine.People;
import org.meritcompetition.organisation.Group;
import org.meritcompetition.season.Seasons;
import org.springframework.stereotype.Component;

/**
 * In which role somebody decides what is the office's to decide: the leading group stands in where
 * everybody of the office has to keep away, and the record says so.
 */
@Component
public class ActingOffice {

    private static final String OFFICE = "竞赛办";
    private static final String LEADING_GROUP = "领导小组";

    private final Seasons seasons;
    private final People people;

    ActingOffice(Seasons seasons, People people) {
        this.seasons = seasons;
        this.people = people;
    }

    /**
     * The role as the record names it.
     *
     * @param actor {@code null} where nobody decided
     */
    public String role(String season, String actor) {
        if (actor == null) {
            return OFFICE;
        }
        var division = seasons.plan(season).division().code();
        var groups = people.groupsOf(actor);
        return groups.contains(Group.leadingGroup(division))
                        && !groups.contains(Group.office(division))
                ? LEADING_GROUP
                : OFFICE;
    }
}
