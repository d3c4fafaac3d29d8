package org.meritcompetition.registration;

import jakarta.persistence.Embeddable;

/**
 * What a unit writes in its work plan.
 *
 * @param leadDepartment 牵头部门
 * @param lineLeader 分管领导
 * @param leadingGroup the unit's own 领导小组
 * @param milestones 计划节点
 */
@Embeddable
public record WorkPlanContent(
        String leadDepartment,
        String lineLeader,
        String contact,
        String phone,
        String leadingGroup,
        String goals,
        String measures,
        String milestones) {}
