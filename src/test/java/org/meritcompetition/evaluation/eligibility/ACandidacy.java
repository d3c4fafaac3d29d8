package org.meritcompetition.evaluation.eligibility;

import java.util.List;
import java.util.Optional;
import org.meritcompetition.evaluation.eligibility.Candidacy.Project;
import org.meritcompetition.evaluation.eligibility.Candidacy.Project.Status;
import org.meritcompetition.season.plan.AwardCategory;

/** A candidacy of Huangpu in the track 数字化转型 that nothing speaks against, to be varied. */
final class ACandidacy {

    private final AwardCategory category;
    private final String name;
    private String key;
    private String unit = "huangpu";
    private String unitName = "黄浦区城管执法局";
    private String projectUnit = "huangpu";
    private String track = "T03";
    private String trackName = "数字化转型";
    private int preference = 1;
    private boolean withProject = true;
    private Status status = Status.ACCEPTED;
    private String team = "执法一科";
    private int made = 6;
    private int due = 7;
    private String born;
    private String newMerit;
    private Candidacy.Post post = new Candidacy.Post(false, true);

    private ACandidacy(AwardCategory category, String key, String name) {
        this.category = category;
        this.key = key;
        this.name = name;
    }

    static ACandidacy anIndividual(String name) {
        return new ACandidacy(AwardCategory.INDIVIDUAL, "P1", name);
    }

    static ACandidacy aCollective(String name) {
        return new ACandidacy(AwardCategory.COLLECTIVE, "C1", name);
    }

    ACandidacy key(String given) {
        key = given;
        return this;
    }

    /** Of this unit, but resting on the project of Huangpu. */
    ACandidacy ofUnit(String code, String named) {
        unit = code;
        unitName = named;
        return this;
    }

    /** Resting on a project of the own unit. */
    ACandidacy own() {
        projectUnit = unit;
        return this;
    }

    ACandidacy inTrack(String code, String named) {
        track = code;
        trackName = named;
        return this;
    }

    ACandidacy preference(int place) {
        preference = place;
        return this;
    }

    ACandidacy without() {
        withProject = false;
        return this;
    }

    ACandidacy status(Status given) {
        status = given;
        return this;
    }

    ACandidacy team(String department) {
        team = department;
        return this;
    }

    ACandidacy reported(int reportsMade, int reportsDue) {
        made = reportsMade;
        due = reportsDue;
        return this;
    }

    ACandidacy born(String month) {
        born = month;
        return this;
    }

    ACandidacy post(boolean senior, boolean frontLine) {
        post = new Candidacy.Post(senior, frontLine);
        return this;
    }

    ACandidacy unregistered() {
        post = null;
        return this;
    }

    ACandidacy newMerit(String merit) {
        newMerit = merit;
        return this;
    }

    Candidacy build() {
        List<String> participants = List.of("张三", "李四", "欧阳娜娜");
        Optional<Project> project =
                withProject
                        ? Optional.of(
                                new Project(
                                        "智慧街面",
                                        projectUnit,
                                        track,
                                        status,
                                        team,
                                        participants,
                                        due,
                                        made))
                        : Optional.empty();
        return new Candidacy(
                key,
                category,
                name,
                born,
                unit,
                unitName,
                track,
                trackName,
                preference,
                newMerit,
                project,
                Optional.ofNullable(post));
    }
}
