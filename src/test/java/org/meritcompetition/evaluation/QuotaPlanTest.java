package org.meritcompetition.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class QuotaPlanTest {

    private static final Instant NOW = Instant.parse("2024-11-28T02:00:00Z");

    private final QuotaPlan plan = new QuotaPlan("cg-2024");

    @Test
    void anAdjustmentNeedsAChangeAndAReason() {
        assertThatThrownBy(() -> plan.adjust(adjustment(Set.of(), "理由"), "office", NOW))
                .hasMessageContaining("按测算结果");
        assertThatThrownBy(() -> plan.adjust(adjustment(Set.of("甲"), null), "office", NOW))
                .hasMessageContaining("须写明理由");
    }

    @Test
    void whoAdjustedNeitherConfirmsNorRejects() {
        adjust();
        assertThatThrownBy(() -> plan.confirm("office", NOW)).hasMessageContaining("另一位同志");
        assertThatThrownBy(() -> plan.reject("不妥", "office")).hasMessageContaining("另一位同志");
        plan.confirm("office-2", NOW);
        plan.lock(NOW);
        assertThat(plan.isLocked()).isTrue();
        assertThat(plan.skipped()).containsExactly("甲");
    }

    @Test
    void anUnconfirmedAdjustmentIsNotLocked() {
        adjust();
        assertThatThrownBy(() -> plan.lock(NOW)).hasMessageContaining("尚未复核");
        assertThat(plan.discardAdjustment()).isTrue();
        assertThat(plan.skipped()).isEmpty();
        plan.lock(NOW);
    }

    @Test
    void aRejectionSaysWhyAndTheCalculationHoldsAgain() {
        adjust();
        assertThatThrownBy(() -> plan.reject(null, "office-2")).hasMessageContaining("写明原因");
        plan.reject("依据不足", "office-2");
        assertThat(plan.rejection()).isEqualTo("依据不足");
        assertThat(plan.skipped()).isEmpty();
        assertThat(plan.discardAdjustment()).isFalse();
    }

    @Test
    void aLockedPlanIsNeitherAdjustedNorLockedAgain() {
        plan.lock(NOW);
        assertThatThrownBy(this::adjust).hasMessageContaining("已经锁定");
        assertThatThrownBy(() -> plan.lock(NOW)).hasMessageContaining("已经锁定");
    }

    private void adjust() {
        plan.adjust(adjustment(Set.of("甲"), "材料不实"), "office", NOW);
    }

    private static QuotaAdjustment adjustment(Set<String> skipped, String reason) {
        return new QuotaAdjustment(List.of(), skipped, reason);
    }
}
