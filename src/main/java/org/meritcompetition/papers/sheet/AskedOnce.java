package org.meritcompetition.papers.sheet;

import java.util.List;
import org.meritcompetition.commendation.HonourRolls;
import org.meritcompetition.registration.EntryCount;
import org.meritcompetition.registration.ProjectEntries;
import org.meritcompetition.season.plan.SeasonPlan;
import org.meritcompetition.shared.OnceATransaction;

/** What two papers of a season ask alike, read for both of them. */
final class AskedOnce {

    private AskedOnce() {}

    /** The projects that are filled, counted by track, unit and status. */
    static List<EntryCount> filled(ProjectEntries entries, SeasonPlan plan) {
        return OnceATransaction.read(
                List.of("filled projects", plan.code()), () -> entries.filledCounts(plan.code()));
    }

    /** The numbers of the documents on the season's roll. */
    static List<String> documents(HonourRolls rolls, SeasonPlan plan) {
        return OnceATransaction.read(
                List.of("documents", plan.code()), () -> rolls.documents(plan.code()));
    }
}
