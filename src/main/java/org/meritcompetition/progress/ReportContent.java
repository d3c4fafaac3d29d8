package org.meritcompetition.progress;

import static org.meritcompetition.shared.DomainRuleViolation.unless;

import jakarta.persistence.Embeddable;

/**
 * What a project reports for a period.
 *
 * @param progress 进展情况
 * @param effects 成效, {@code null} where there is none yet
 * @param results 成果, {@code null} where there is none yet
 * @param problems 问题与下一步
 */
@Embeddable
public record ReportContent(String progress, String effects, String results, String problems) {

    /** The same, with last period's text wherever nothing was written. */
    ReportContent orElse(ReportContent last) {
        return new ReportContent(
                progress == null ? last.progress : progress,
                effects == null ? last.effects : effects,
                results == null ? last.results : results,
                problems == null ? last.problems : problems);
    }

    /**
     * Refuses what lacks its text.
     *
     * @param copyable whether there is a report of before that could stand for it
     */
    void onlyComplete(boolean copyable) {
        var hint = copyable ? "，与上期相同的可勾选“复制上期”" : "";
        unless(progress != null, "请填写“进展情况”%s。", hint);
        unless(problems != null, "请填写“问题与下一步”%s。", hint);
    }
}
