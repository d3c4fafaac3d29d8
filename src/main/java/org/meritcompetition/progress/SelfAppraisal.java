package org.meritcompetition.progress;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * What a unit writes about the year, measured by its own plan.
 *
 * @param goalsMet 目标完成情况
 * @param measures 措施落实情况
 * @param shortfalls 不足与改进
 */
@Embeddable
public record SelfAppraisal(
        @Enumerated(EnumType.STRING) SelfGrade grade,
        String goalsMet,
        String measures,
        String shortfalls) {}
