package org.meritcompetition.overview.story;

import java.time.LocalDateTime;
import org.meritcompetition.registration.EntryStatus;

/**
 * A task that a person has completed.
 *
 * @param id the engine's id of it
 * @param entry the project it was about, {@code null} where it was about none
 * @param entryStatus how that project stands
 * @param award whether it was about a candidate for an award
 * @param next what waits now in the same matter, with whom; {@code null} where nothing does
 */
public record DoneTask(
        String id,
        String name,
        LocalDateTime end,
        String season,
        String entry,
        EntryStatus entryStatus,
        boolean award,
        String next) {

    /** Where the matter is. */
    public String stands() {
        if (next != null) {
            return next;
        }
        if (entryStatus != null) {
            return "本项已办结；项目现为“%s”。".formatted(entryStatus.label());
        }
        return award ? "本项已办结；提名和名额的结果见“名额说明”，审定后见公示和光荣榜。" : "本项已办结。";
    }
}
