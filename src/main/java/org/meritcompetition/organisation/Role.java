package org.meritcompetition.organisation;

import java.util.List;

/** A role in the competition, with the word of the notice. */
public enum Role {
    LIAISON("liaison", "联络员"),
    LINE_LEADER("line-leader", "分管领导"),
    HEAD("head", "主要领导"),
    PROJECT_OWNER("project-owner", "项目责任人"),
    JUDGE("judge", "赛道部门评委"),
    CONSULTED("consulted", "征求意见部门"),
    OFFICE("office", "竞赛办"),
    LEADING_GROUP("leading-group", "领导小组");

    /** Those of a participating unit, as its contact list has them. */
    public static final List<Role> OF_A_UNIT = List.of(LIAISON, PROJECT_OWNER, LINE_LEADER, HEAD);

    private final String id;
    private final String label;

    Role(String id, String label) {
        this.id = id;
        this.label = label;
    }

    /** As it stands at the end of a group's id. */
    public String id() {
        return id;
    }

    public String label() {
        return label;
    }
}
