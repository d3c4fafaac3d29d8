package org.meritcompetition.papers;

import java.util.List;
import org.meritcompetition.season.plan.SeasonPlan;

/** Where one paper comes from. What is not offered to a reader is not written for that reader. */
public interface PaperSource {

    Paper paper();

    /** The files that the reader may have now; empty where it is too early, or not theirs. */
    List<Offer> offers(SeasonPlan plan, PaperReader reader);

    /**
     * What one of them says.
     *
     * @param offer one of those offered to that reader
     */
    PaperSheet write(SeasonPlan plan, PaperReader reader, Offer offer);

    /** When it can be had, for a reader to whom nothing is offered yet. */
    String since();

    /** Whether the paper is meant for that reader at all. */
    default boolean isFor(PaperReader reader) {
        return true;
    }
}
