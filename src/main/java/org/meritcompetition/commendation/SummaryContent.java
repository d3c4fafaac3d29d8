package org.meritcompetition.commendation;

import jakarta.persistence.Embeddable;

/**
 * 年度总结 (Annex 4).
 *
 * @param work 主要做法
 * @param results 主要成效
 * @param problems 存在问题, {@code null} where none is named
 * @param plans 下一步打算
 */
@Embeddable
public record SummaryContent(String work, String results, String problems, String plans) {}
