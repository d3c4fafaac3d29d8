package org.meritcompetition.evaluation;

import java.time.Clock;
import java.util.List;
import org.meritcompetition.registration.Participant;
import org.meritcompetition.registration.ProjectEntries;
import org.meritcompetition.registration.ProjectEntry;
import org.meritcompetition.season.plan.AwardCategory;
import org.meritcompetition.shared.DomainRuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Step 1 of the chain, the liaison's part: one candidate after the other. Only the impossible is
 * refused here; whether a candidate is eligible is said when the unit has handed in.
 */
@Service
@Transactional
public class ApplyingForAwards {

    private final AwardApplications applications;
    private final UnitRecommendations recommendations;
    private final ProjectEntries entries;
    private final RepeatedHonours repeatedHonours;
    private final Clock clock;

    ApplyingForAwards(
            AwardApplications applications,
            UnitRecommendations recommendations,
            ProjectEntries entries,
            RepeatedHonours repeatedHonours,
            Clock clock) {
        this.applications = applications;
        this.recommendations = recommendations;
        this.entries = entries;
        this.repeatedHonours = repeatedHonours;
        this.clock = clock;
    }

    /** Fills in one candidate. */
    public AwardApplication apply(String season, String unit, Candidacy candidacy, String actor) {
        var project =
                entries.ofUnit(season, unit).stream()
                        .filter(
                                entry ->
                                        entry.status().isAccepted()
                                                && entry.key().equals(candidacy.entry()))
                        .findFirst()
                        .orElseThrow(() -> new DomainRuleViolation("请选择本单位已受理的竞赛项目。"));
        refuseStranger(project, candidacy);
        repeatedHonours.refuseWithoutNewMerit(season, unit, candidacy);
        open(season, unit).fill(false);
        var category = candidacy.category();
        var own = new UnitApplications(applications.findBySeasonAndUnit(season, unit));
        own.refuseTwin(project.track(), candidacy);
        var place =
                new CandidatePlace(
                        season,
                        project.track(),
                        unit,
                        category,
                        own.nextOrdinal(project.track(), category));
        var preference = own.preference(category, candidacy.preference());
        return applications.save(
                new AwardApplication(
                        place,
                        candidacy,
                        preference,
                        ApplicationStatus.FILED,
                        actor,
                        clock.instant()));
    }

    /** Takes filled candidates out again; their keys are not given a second time. */
    public void takeBack(String season, String unit, List<String> keys) {
        if (!keys.isEmpty()) {
            open(season, unit).fill(false);
            var own = new UnitApplications(applications.findBySeasonAndUnit(season, unit));
            keys.forEach(key -> own.filed(key).takeBack());
            applications.flush();
        }
    }

    /** 本单位不申报: whatever was filled is taken back. */
    public void applyForNothing(String season, String unit) {
        open(season, unit).fill(true);
        filed(season, unit).forEach(AwardApplication::takeBack);
    }

    /** What is filled stands as it is; there has to be something. */
    public void addNothing(String season, String unit) {
        DomainRuleViolation.unless(
                !filed(season, unit).isEmpty(), "还没有填报任何候选。请填报候选；本单位没有候选的，请勾选“本单位不申报”。");
        open(season, unit).fill(false);
    }

    /** What the unit has filled, by category, then in its own order. */
    @Transactional(readOnly = true)
    public List<AwardApplication> filed(String season, String unit) {
        return new UnitApplications(applications.findBySeasonAndUnit(season, unit)).filed();
    }

    /**
     * Why the line leader gave the recommendation back, {@code null} if that is not where it lies.
     */
    @Transactional(readOnly = true)
    public String openReturn(String season, String unit) {
        return recommendations
                .findById(UnitRecommendation.keyOf(season, unit))
                .map(UnitRecommendation::openReturn)
                .orElse(null);
    }

    private UnitRecommendation open(String season, String unit) {
        return recommendations
                .findById(UnitRecommendation.keyOf(season, unit))
                .orElseGet(() -> recommendations.save(new UnitRecommendation(season, unit)));
    }

    private static void refuseStranger(ProjectEntry project, Candidacy candidacy) {
        DomainRuleViolation.unless(
                candidacy.category() == AwardCategory.COLLECTIVE
                        || project.participants().stream()
                                .map(Participant::name)
                                .anyMatch(candidacy.candidate()::equals),
                "“%s”不在项目“%s”的参与人员名单中，请从名单中选择。",
                candidacy.candidate(),
                project.name());
    }
}
