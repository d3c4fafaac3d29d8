package org.meritcompetition.evaluation;

import jakarta.persistence.Embeddable;

/**
 * 个人推荐审批表 (Annex 4), without the deeds. Name and unit are the candidate's.
 *
 * @param born 出生年月, {@code 1985-06}
 * @param political 政治面貌
 * @param title 职称, {@code null} where there is none
 * @param honours 曾获荣誉, {@code null} where there are none
 */
@Embeddable
public record PersonSheet(
        String gender,
        String ethnicity,
        String born,
        String political,
        String education,
        String post,
        String title,
        String phone,
        String honours) {}
