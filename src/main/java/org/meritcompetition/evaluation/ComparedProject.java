package org.meritcompetition.evaluation;

import java.math.BigDecimal;
import java.util.List;
import org.meritcompetition.progress.SelfAppraisal;

/**
 * One project of a track beside the others (各赛道横向对比).
 *
 * @param plan 年初部署, {@code null} where it was not marked; likewise the marks that follow
 * @param appraisal the unit's own, shown beside and counted nowhere; {@code null} where none came
 * @param own what the reader has given at the end of the year; {@code null} for none
 * @param yearEnd 年终考核 and {@code score} 过程得分: {@code null} before the scores are frozen
 * @param given what each judge gave, for the office alone and after the freezing
 */
public record ComparedProject(
        String key,
        String name,
        String unit,
        int reportsMade,
        int reportsDue,
        BigDecimal plan,
        BigDecimal daily,
        BigDecimal midterm,
        SelfAppraisal appraisal,
        BigDecimal own,
        BigDecimal yearEnd,
        BigDecimal score,
        List<BigDecimal> given) {}
