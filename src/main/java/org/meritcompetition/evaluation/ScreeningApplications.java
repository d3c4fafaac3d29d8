package org.meritcompetition.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.meritcompetition.progress.ProgressRecord;
import org.meritcompetition.registration.ProjectEntries;
import org.meritcompetition.season.Seasons;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 资格审查: runs the rules of eligibility over what a unit handed in, and keeps what each of them said.
 */
@Service
@Transactional
public class ScreeningApplications {

    private final Seasons seasons;
    private final AwardApplications applications;
    private final ProjectEntries entries;
    private final ProgressRecord progress;

    ScreeningApplications(
            Seasons seasons,
            AwardApplications applications,
            ProjectEntries entries,
            ProgressRecord progress) {
        this.seasons = seasons;
        this.applications = applications;
        this.entries = entries;
        this.progress = progress;
    }

    /** Screens everything that the unit handed in. */
    public void screen(String season, String unit) {
        var standing = standing(season, unit);
        if (!standing.isEmpty()) {
            var rules = rules(season, unit, standing);
            standing.forEach(each -> each.screen(rules.findings(each)));
        }
    }

    /** Screens one application beside the unit's others, which keep what was said of them. */
    void screenAlone(AwardApplication application) {
        var standing = new ArrayList<>(standing(application.season(), application.unit()));
        if (!standing.contains(application)) {
            standing.add(application);
        }
        application.screen(
                rules(application.season(), application.unit(), standing).findings(application));
    }

    private List<AwardApplication> standing(String season, String unit) {
        return applications.withFindings(season, unit).stream()
                .filter(AwardApplication::isStanding)
                .toList();
    }

    private Screening rules(String season, String unit, List<AwardApplication> standing) {
        return new Screening(
                seasons.plan(season), entries.ofUnit(season, unit), progress.of(season), standing);
    }
}
