package org.meritcompetition;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@EngineTest
class ApplicationStartsTest {

    @Autowired IdentityService identity;

    @Test
    void thereIsAnAccountForEachPartInTheSeason() {
        assertThat(identity.createUserQuery().memberOfGroup("cg-unit-huangpu-liaison").count())
                .isEqualTo(1);
        assertThat(identity.createUserQuery().memberOfGroup("cg-track-T01").singleResult().getId())
                .isEqualTo("judge-t01");
        assertThat(identity.createUserQuery().memberOfGroup("camunda-admin").singleResult().getId())
                .isEqualTo("admin");
    }
}
