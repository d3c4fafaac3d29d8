package org.meritcompetition.organisation;

import java.util.Collection;
import org.meritcompetition.engine.People;
import org.meritcompetition.season.Seasons;
import org.springframework.stereotype.Component;

/**
 * In which role somebody decides. Where everybody of the office has to keep away, the leading group
 * stands in, and the other way round; for a judge the deputy, and then the office. The record says
 * so.
 */
@Component
public class ActingRoles {

    private static final String OFFICE = "竞赛办";
    private static final String LEADING_GROUP = "领导小组";

    private static final String JUDGE = Role.JUDGE.label();
    private static final String DEPUTY = "代理评委";

    private final Seasons seasons;
    private final People people;

    ActingRoles(Seasons seasons, People people) {
        this.seasons = seasons;
        this.people = people;
    }

    /**
     * The role in which somebody decides what is the office's, as the record names it.
     *
     * @param actor {@code null} where nobody decided
     */
    public String office(String season, String actor) {
        return actor != null && leads(season, actor) && !isOfOffice(season, actor)
                ? LEADING_GROUP
                : OFFICE;
    }

    /** The role in which somebody decides what is the leading group's. */
    public String leadingGroup(String season, String actor) {
        return actor != null && isOfOffice(season, actor) && !leads(season, actor)
                ? OFFICE
                : LEADING_GROUP;
    }

    /** The role in which somebody decides what is the judge's of a track. */
    public String judge(String season, String track, String actor) {
        var division = division(season);
        var groups = groups(actor);
        if (groups.contains(Group.track(division, track))) {
            return JUDGE;
        }
        return groups.contains(Group.deputy(division, track)) ? DEPUTY : OFFICE;
    }

    private boolean leads(String season, String actor) {
        var leadingGroup = Group.leadingGroup(division(season));
        return groups(actor).stream().anyMatch(it -> it.startsWith(leadingGroup));
    }

    private boolean isOfOffice(String season, String actor) {
        return groups(actor).contains(Group.office(division(season)));
    }

    private Collection<String> groups(String actor) {
        return people.groupsOf(actor);
    }

    private String division(String season) {
        return seasons.plan(season).division().code();
    }
}
