package org.meritcompetition.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.meritcompetition.shared.DomainRuleViolation;

/** What one unit hands in: signed, returned, unsigned at closing, or nothing at all. */
class UnitRecommendationTest {

    private static final Instant NOW = Instant.parse("2024-11-15T02:00:00Z");

    private final UnitRecommendation huangpu = new UnitRecommendation("cg-2024", "huangpu");

    @Test
    void theLineLeaderReturnsItWithAReasonThatTheLiaisonReads() {
        huangpu.fill(false);
        huangpu.giveBack("请调整顺序", "huangpu-line-leader", NOW);
        assertThat(huangpu.openReturn()).isEqualTo("请调整顺序");
        huangpu.fill(false);
        assertThat(huangpu.openReturn()).isNull();
    }

    @Test
    void aReturnWithoutAReasonIsRefused() {
        assertThatThrownBy(() -> huangpu.giveBack(null, "huangpu-line-leader", NOW))
                .isInstanceOf(DomainRuleViolation.class);
    }

    @Test
    void whatIsSignedIsDone() {
        huangpu.sign("huangpu-line-leader", NOW);
        huangpu.close(true, NOW);
        assertThat(huangpu.state()).isEqualTo(RecommendationState.SIGNED);
        assertThatThrownBy(() -> huangpu.fill(false)).isInstanceOf(DomainRuleViolation.class);
        assertThatThrownBy(() -> huangpu.sign("huangpu-line-leader", NOW))
                .isInstanceOf(DomainRuleViolation.class);
        assertThatThrownBy(() -> huangpu.giveBack("改", "huangpu-line-leader", NOW))
                .isInstanceOf(DomainRuleViolation.class);
    }

    @Test
    void atClosingFilledCandidatesGoOnUnsigned() {
        huangpu.close(true, NOW);
        assertThat(huangpu.state()).isEqualTo(RecommendationState.UNSIGNED);
    }

    @Test
    void atClosingTheStatementThatThereIsNobodyGoesOnUnsigned() {
        huangpu.fill(true);
        huangpu.close(false, NOW);
        assertThat(huangpu.state()).isEqualTo(RecommendationState.UNSIGNED);
    }

    @Test
    void aSilentUnitForfeits() {
        huangpu.close(false, NOW);
        assertThat(huangpu.state()).isEqualTo(RecommendationState.FORFEITED);
        assertThat(huangpu.state().label()).isEqualTo("视为放弃");
    }
}
