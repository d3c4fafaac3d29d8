package org.meritcompetition.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class VerdictTest {

    @Test
    void every_report_gets_the_baseline_unless_its_project_is_named() {
        var review = new TrackReview("cg-2024", "T03", "2024-05");
        review.review(verdict("8", List.of("a"), "1.5", List.of("b"), "2", "因为"), "judge", null);
        assertThat(review.markOf("a")).contains(mark("9.50"));
        assertThat(review.markOf("b")).contains(mark("6.00"));
        assertThat(review.markOf("c")).contains(mark("8.00"));
    }

    @Test
    void without_a_review_there_is_no_mark() {
        var review = new TrackReview("cg-2024", "T03", "2024-05");
        assertThat(review.markOf("a")).isEmpty();
        review.leaveUnreviewed(null);
        assertThat(review.markOf("a")).isEmpty();
    }

    @Test
    void a_track_is_reviewed_once() {
        var review = new TrackReview("cg-2024", "T03", "2024-05");
        review.review(Verdict.baseline(mark("8")), "judge", null);
        assertThatThrownBy(() -> review.review(Verdict.baseline(mark("9")), "judge", null))
                .hasMessage("本期日常点评已经办结，不能再打分，请刷新任务列表。");
        assertThatThrownBy(() -> review.leaveUnreviewed(null)).hasMessageContaining("已经办结");
    }

    @Test
    void no_mark_leaves_the_scale() {
        assertThatThrownBy(() -> Verdict.baseline(mark("10.01"))).hasMessageContaining("0 到 10");
        assertThatThrownBy(() -> Verdict.baseline(mark("-1"))).hasMessageContaining("0 到 10");
        assertThatThrownBy(() -> Verdict.baseline(mark("8.005"))).hasMessageContaining("两位小数");
        assertThatThrownBy(() -> verdict("9", List.of("a"), "1.01", List.of(), null, "好"))
                .hasMessage("基准分加上“表现突出”的加分超过 10 分，请调低基准分或加分。");
        assertThatThrownBy(() -> verdict("1", List.of(), null, List.of("a"), "2", "差"))
                .hasMessage("基准分减去“不足”的减分低于 0 分，请调高基准分或调低减分。");
        assertThat(verdict("9", List.of("a"), "1", List.of("b"), "9", "好、差").exceptions())
                .extracting(ReviewException::mark)
                .containsExactly(mark("10.00"), mark("0.00"));
    }

    @Test
    void a_project_cannot_be_both_outstanding_and_lacking() {
        assertThatThrownBy(() -> verdict("8", List.of("a"), "1", List.of("a"), "1", "因为"))
                .hasMessageContaining("不能既“表现突出”又“不足”");
    }

    @Test
    void naming_a_project_needs_marks_and_a_reason() {
        assertThatThrownBy(() -> verdict("8", List.of("a"), null, List.of(), null, "好"))
                .hasMessage("请填写“表现突出”的加分。");
        assertThatThrownBy(() -> verdict("8", List.of(), null, List.of("a"), "0", "差"))
                .hasMessageContaining("“不足”的减分应大于 0 分");
        assertThatThrownBy(() -> verdict("8", List.of(), "1", List.of(), null, null))
                .hasMessageContaining("没有点名项目");
        assertThatThrownBy(() -> verdict("8", List.of("a"), "1", List.of(), null, null))
                .hasMessage("点名了“表现突出”或“不足”的项目，请填写“理由”。");
    }

    private static Verdict verdict(
            String baseline,
            List<String> outstanding,
            String bonus,
            List<String> lacking,
            String deduction,
            String reason) {
        return new Verdict(
                mark(baseline), outstanding, mark(bonus), lacking, mark(deduction), reason);
    }

    private static BigDecimal mark(String mark) {
        return mark == null ? null : new BigDecimal(mark);
    }
}
