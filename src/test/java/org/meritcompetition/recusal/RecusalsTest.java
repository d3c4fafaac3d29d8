package org.meritcompetition.recusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meritcompetition.EngineTest;
import org.meritcompetition.Stage;
import org.meritcompetition.engine.People;
import org.meritcompetition.shared.DomainRuleViolation;
import org.springframework.beans.factory.annotation.Autowired;

/** A name binds however it is written. */
@EngineTest
class RecusalsTest {

    private static final String SEASON = "cg-2024";

    @Autowired Stage stage;
    @Autowired Recusals recusals;
    @Autowired DeclaringTies ties;
    @Autowired People people;

    @BeforeEach
    void theSeasonIsKnown() {
        stage.adopt("seasons/cg-2024.yaml");
    }

    @Test
    void aBlankInADeclaredNameLoosensNoTie() {
        ties.declare(SEASON, "office-2", new TieDraft(null, "李 明", "近亲属"));
        assertThat(
                        recusals.among(
                                SEASON,
                                Set.of("office-2"),
                                List.of(new Concerned("huangpu", "李明"))))
                .containsExactly("office-2");
        assertThat(
                        recusals.among(
                                SEASON,
                                Set.of("office-2"),
                                List.of(new Concerned("huangpu", "李明明"))))
                .isEmpty();
    }

    @Test
    void nobodyDecidesOnTheOwnNameHoweverItIsWritten() {
        var own = people.nameOf("huangpu-line-leader");
        var spaced = own.charAt(0) + " " + own.substring(1);
        assertThatThrownBy(() -> recusals.refuseNamed("huangpu-line-leader", List.of(spaced)))
                .isInstanceOf(DomainRuleViolation.class)
                .hasMessageContaining("您本人是推荐对象");
    }
}
