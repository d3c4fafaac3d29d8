package org.meritcompetition.registration.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meritcompetition.season.plan.SeasonFile;
import org.meritcompetition.season.plan.SeasonPlan;
import org.springframework.core.io.ClassPathResource;

class ProjectChoicesTest {

    private SeasonPlan sixTracks;

    @BeforeEach
    void aSeasonOfSixTracksAndThreeProjectsATrack() throws Exception {
        var file = new ClassPathResource("seasons/six-tracks.yaml");
        try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            sixTracks = SeasonFile.read(reader, "six-tracks.yaml");
        }
    }

    @Test
    void the_choices_are_those_of_the_season_file() {
        assertThat(ProjectChoices.offered(sixTracks))
                .hasSize(18)
                .startsWith(Map.of("label", "供水保障 · 1 个项目", "value", "W1:1"))
                .endsWith(Map.of("label", "智慧水务 · 3 个项目", "value", "W6:3"));
    }

    @Test
    void a_track_that_is_not_chosen_gets_no_project() {
        assertThat(ProjectChoices.wanted(List.of("W2:3", "W5:1"), sixTracks))
                .isEqualTo(Map.of("W2", 3, "W5", 1));
        assertThat(ProjectChoices.wanted(List.of(), sixTracks)).isEmpty();
    }

    @Test
    void what_was_wanted_is_shown_again_as_it_was_chosen() {
        var chosen = List.of("W2:3", "W5:1");
        assertThat(ProjectChoices.chosen(ProjectChoices.wanted(chosen, sixTracks)))
                .isEqualTo(chosen);
    }

    @Test
    void one_track_is_chosen_once() {
        assertThatThrownBy(() -> ProjectChoices.wanted(List.of("W2:3", "W2:1"), sixTracks))
                .hasMessage("赛道“排水防涝”选了两次，请只保留一项。");
    }
}
