package org.meritcompetition.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.meritcompetition.progress.ProgressRecord;
import org.meritcompetition.registration.ProjectEntries;
import org.meritcompetition.registration.ProjectEntry;
import org.meritcompetition.season.Seasons;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 资格审查: runs the rules of eligibility over what was handed in, and keeps what each of them said.
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
        var standing = standing(applications.withFindings(season, unit));
        if (!standing.isEmpty()) {
            keep(standing, findings(season, unit, standing));
        }
    }

    /** Screens one application beside the unit's others, which keep what was said of them. */
    void screenAlone(AwardApplication application) {
        var unit = application.unit();
        var standing = standing(applications.withFindings(application.season(), unit));
        if (!standing.contains(application)) {
            standing.add(application);
        }
        keep(List.of(application), findings(application.season(), unit, standing));
    }

    /**
     * Runs every rule again over all that was handed in, since projects may have been withdrawn.
     *
     * @return who is not eligible any more, with the reasons, by the candidate's key
     */
    public Map<String, String> screenAgain(String season) {
        var standing = standing(applications.withFindings(season));
        var before = standing.stream().filter(AwardApplication::isEligible).toList();
        var screening =
                new Screening(
                        seasons.plan(season), projects(season, standing), progress.of(season));
        keep(standing, screening.findings(standing));
        return before.stream()
                .filter(each -> !each.isEligible())
                .collect(Collectors.toMap(AwardApplication::key, AwardApplication::refusal));
    }

    private Map<String, List<Finding>> findings(
            String season, String unit, List<AwardApplication> standing) {
        return new Screening(
                        seasons.plan(season),
                        entries.ofUnit(season, unit),
                        progress.ofUnit(season, unit))
                .findings(standing);
    }

    /** The accepted ones at once; the few that were withdrawn since one by one. */
    private List<ProjectEntry> projects(String season, List<AwardApplication> standing) {
        var projects = new ArrayList<>(entries.accepted(season));
        var accepted = projects.stream().map(ProjectEntry::key).collect(Collectors.toSet());
        standing.stream()
                .map(AwardApplication::entry)
                .distinct()
                .filter(key -> !accepted.contains(key))
                .forEach(key -> entries.find(key).ifPresent(projects::add));
        return projects;
    }

    private static void keep(List<AwardApplication> screened, Map<String, List<Finding>> findings) {
        screened.forEach(each -> each.screen(findings.get(each.key())));
    }

    private static List<AwardApplication> standing(List<AwardApplication> all) {
        return all.stream()
                .filter(AwardApplication::isStanding)
                .collect(Collectors.toCollection(ArrayList::new));
    }
}
