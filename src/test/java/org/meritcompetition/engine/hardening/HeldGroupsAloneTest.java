package org.meritcompetition.engine.hardening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.Test;
import org.meritcompetition.EngineTest;
import org.springframework.beans.factory.annotation.Autowired;

/** The engine asks for all the groups that a person holds, and reads no others before. */
@EngineTest
class HeldGroupsAloneTest {

    @Autowired ProcessEngineConfigurationImpl engine;

    @Test
    void aGroupThatWasGrantedNothingIsNotLookedUp() {
        assertThat(filtered(List.of("cg-office", "granted-nothing")))
                .containsExactly("cg-office", "granted-nothing");
        assertThat(filtered(null)).isEmpty();
    }

    private List<String> filtered(List<String> held) {
        return engine.getCommandExecutorTxRequired()
                .execute(
                        command ->
                                command.getAuthorizationManager()
                                        .filterAuthenticatedGroupIds(held));
    }
}
