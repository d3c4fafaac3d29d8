package org.meritcompetition.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.meritcompetition.CountedStatements;
import org.meritcompetition.EngineTest;
import org.meritcompetition.Stage;
import org.springframework.beans.factory.annotation.Autowired;

/** Every start brings all people's groups in line; where nothing has changed that costs little. */
@EngineTest
class FollowingContactsCostTest {

    @Autowired Stage stage;
    @Autowired DemonstrationContacts demonstration;
    @Autowired AssigningContacts assigning;
    @Autowired Contacts contacts;

    @Test
    void aSecondStartAsksOnceForAllPeople() throws Exception {
        var plan = stage.open("seasons/cg-2024.yaml");
        demonstration.enter(plan);
        assigning.followAll("cg");
        assertThat(contacts.of("cg")).hasSizeGreaterThan(70);
        assertThat(
                        CountedStatements.of(
                                () -> {
                                    demonstration.enter(plan);
                                    assigning.followAll("cg");
                                }))
                .hasSizeLessThanOrEqualTo(9);
    }
}
