package org.meritcompetition.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.meritcompetition.registration.Examples.aPlan;
import static org.meritcompetition.registration.Examples.because;
import static org.meritcompetition.registration.Examples.yes;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class WorkPlanTest {

    private final WorkPlan plan = new WorkPlan("cg-2024", "huangpu");

    @Test
    void a_plan_is_written_sent_back_written_again_and_signed() {
        plan.write(aPlan());
        plan.sendBack(because("目标太少"));
        assertThat(plan.status()).isEqualTo(WorkPlanStatus.RETURNED);
        plan.write(aPlan());
        plan.sign(yes());
        assertThat(plan.status()).isEqualTo(WorkPlanStatus.SIGNED);
        assertThat(plan.decision().decidedBy()).isEqualTo("office");
    }

    @Test
    void a_signed_plan_is_not_written_again() {
        plan.write(aPlan());
        plan.sign(yes());
        assertThatThrownBy(() -> plan.write(aPlan())).hasMessage("工作计划现为“已审签”，不能再修改，请刷新任务列表。");
    }

    @Test
    void at_closing_a_written_plan_goes_on_unsigned_and_a_missing_one_is_forfeited() {
        var missing = new WorkPlan("cg-2024", "xuhui");
        plan.write(aPlan());
        plan.closeUnsigned();
        missing.closeUnsigned();
        assertThat(plan.status()).isEqualTo(WorkPlanStatus.UNSIGNED);
        assertThat(missing.status()).isEqualTo(WorkPlanStatus.FORFEITED);
    }

    @Test
    void the_office_marks_a_plan_once_from_0_to_10() {
        signed();
        assertThatThrownBy(() -> plan.score(new BigDecimal("10.01"), yes()))
                .hasMessage("年初部署得分应在 0 到 10 分之间，请修改。");
        assertThatThrownBy(() -> plan.score(new BigDecimal("-0.5"), yes()))
                .hasMessage("年初部署得分应在 0 到 10 分之间，请修改。");
        assertThatThrownBy(() -> plan.score(new BigDecimal("8.125"), yes()))
                .hasMessage("得分最多保留两位小数，请修改。");
        plan.score(new BigDecimal("8.5"), yes());
        assertThat(plan.score()).isEqualTo(new BigDecimal("8.50"));
        assertThatThrownBy(() -> plan.score(BigDecimal.ONE, yes()))
                .hasMessage("工作计划已审签、已评分，不能评分，请刷新任务列表。");
    }

    @Test
    void silence_of_the_office_leaves_the_mark_out() {
        signed();
        plan.leaveUnscored(new Decision(null, Examples.NOON, null));
        assertThat(plan.scoring()).isEqualTo(PlanScoring.LEFT_OUT);
        assertThat(plan.score()).isNull();
    }

    private void signed() {
        plan.write(aPlan());
        plan.sign(yes());
    }
}
