package org.meritcompetition.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.meritcompetition.season.plan.SeasonFile;
import org.meritcompetition.season.plan.SeasonFileFaulty;
import org.meritcompetition.season.plan.SeasonPlan;

class AccountTest {

    @Test
    void whateverBodiesAreCalledTheirPeopleMayStandInTheContactList() throws Exception {
        var plan =
                planWith(
                        "黄浦区城管执法局",
                        "12345热线（东）办",
                        "静安区城管执法局",
                        "静安区城市管理行政执法局直属第2大队以及临时抽调组成的联合专项整治工作队",
                        "judge: 法制处",
                        "judge: 法制处/2科");
        assertThat(Account.forDemonstration(plan))
                .allSatisfy(it -> assertThat(details(it.name()).problems()).as(it.name()).isEmpty())
                .extracting(Account::name)
                .contains("一二三四五热线东办联络员", "法制处二科评委");
    }

    @Test
    void aUnitMayJudgeATrack() throws Exception {
        var bodies = new Bodies(planWith("judge: 法制处", "judge: 市局执法总队"));
        assertThat(bodies.roleAt("市局执法总队", Role.JUDGE))
                .isEqualTo(Optional.of(ContactRole.judge("市局执法总队")));
        assertThat(bodies.roleAt("市局执法总队", Role.HEAD))
                .isEqualTo(Optional.of(ContactRole.inUnit("corps", Role.HEAD)));
        assertThat(bodies.roleAt("市局执法总队", Role.OFFICE)).isEmpty();
        assertThat(bodies.names()).doesNotHaveDuplicates();
    }

    private static ContactDetails details(String name) {
        return new ContactDetails(name, null, null, null, null, null);
    }

    private static SeasonPlan planWith(String... changes) throws IOException, SeasonFileFaulty {
        try (var in = AccountTest.class.getResourceAsStream("/seasons/cg-2024.yaml")) {
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (int i = 0; i < changes.length; i += 2) {
                text = text.replace(changes[i], changes[i + 1]);
            }
            return SeasonFile.read(new StringReader(text), "changed");
        }
    }
}
