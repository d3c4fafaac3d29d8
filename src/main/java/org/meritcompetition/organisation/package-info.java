/**
 * Who takes part: the contact list (通讯录), which is the assignment as well, deputies, the division's
 * groups and accounts. Groups carry the roles of the notice (联络员, 分管领导, 主要领导, 赛道部门评委, 征求意见部门, 竞赛办,
 * 领导小组); it knows the season's plan and nothing of what these people do.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"season", "engine", "document", "shared"},
        type = org.springframework.modulith.ApplicationModule.Type.OPEN)
package org.meritcompetition.organisation;
