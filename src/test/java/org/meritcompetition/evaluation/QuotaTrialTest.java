package org.meritcompetition.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.meritcompetition.EngineTest;
import org.meritcompetition.Stage;
import org.meritcompetition.season.plan.AwardCategory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;

/** 试算 of two people at the same moment. */
@EngineTest
class QuotaTrialTest {

    @Autowired Stage stage;
    @Autowired QuotaTrials trials;

    @Test
    void theSecondOfTwoThatTookOneNumberIsRefusedAndTheFirstStays() {
        stage.adopt("seasons/cg-2024.yaml");
        trials.save(trial("先试"));
        assertThatThrownBy(() -> trials.save(trial("后试")))
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThat(trials.findBySeasonOrderByNumberDesc("cg-2024"))
                .extracting(QuotaTrial::title)
                .containsExactly("先试");
    }

    private QuotaTrial trial(String title) {
        return new QuotaTrial(
                "cg-2024",
                1,
                AwardCategory.COLLECTIVE,
                title,
                "{}",
                "[]",
                "0".repeat(64),
                "office",
                stage.clock().instant());
    }
}
