package org.meritcompetition.season.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SeasonFileTest {

    private final SeasonPlan season = SeasonFile.shipped("cg-2024");

    @Test
    void the_shipped_season_is_the_one_of_the_notice() {
        assertThat(season.tracks()).hasSize(10).allSatisfy(t -> assertThat(t.foci()).hasSize(2));
        assertThat(season.units()).hasSize(20);
        assertThat(season.periods()).hasSize(7);
        assertThat(season.award(AwardCategory.COLLECTIVE).total()).isEqualTo(30);
        assertThat(season.award(AwardCategory.INDIVIDUAL).total()).isEqualTo(40);
        assertThat(season.phase(SeasonPhase.REGISTRATION).to())
                .isEqualTo(LocalDate.of(2024, 4, 15));
    }
}
