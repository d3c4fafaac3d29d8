/**
 * Who takes part: the division's groups and accounts. Groups carry the roles of the notice (联络员,
 * 分管领导, 主要领导, 赛道部门评委, 竞赛办, 领导小组); it knows the season's plan and nothing of what these people do.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"season", "engine", "shared"},
        type = org.springframework.modulith.ApplicationModule.Type.OPEN)
package org.meritcompetition.organisation;
