package org.meritcompetition.rehearsal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.meritcompetition.vetting.Consultation;
import org.meritcompetition.vetting.Consulting;
import org.meritcompetition.vetting.Reply;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Letters of bodies that were silent: they come late, and the office puts them on record. */
@Component
@Profile("rehearse")
class Letters {

    private final Consulting consulting;
    private final Clock clock;

    Letters(Consulting consulting, Clock clock) {
        this.consulting = consulting;
        this.clock = clock;
    }

    /** Nobody submits again who is 缓议 before the letter is there. */
    void arriveBefore(Prompt prompt) {
        if (prompt.duty().equals("resubmitDeferred")) {
            var season = prompt.subject().substring(0, prompt.subject().indexOf('/'));
            consulting.of(season).stream()
                    .filter(Consultation::awaitsLetter)
                    .forEach(
                            late ->
                                    consulting.recordLateReply(
                                            season,
                                            late.body(),
                                            new Reply(
                                                    Map.of(),
                                                    Set.of(),
                                                    "来函〔%d〕1号"
                                                            .formatted(
                                                                    LocalDate.now(clock).getYear()),
                                                    null),
                                            "office"));
        }
    }
}
