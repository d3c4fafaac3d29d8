package org.meritcompetition.evaluation;

import jakarta.persistence.Embeddable;

/**
 * 集体推荐审批表 (Annex 4), without the deeds.
 *
 * @param responsible 负责人
 * @param headcount 人数
 */
@Embeddable
public record CollectiveSheet(String responsible, Integer headcount) {}
