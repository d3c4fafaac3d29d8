package org.meritcompetition.progress;

import static org.meritcompetition.shared.DomainRuleViolation.unless;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.meritcompetition.registration.WorkPlans;
import org.meritcompetition.season.Seasons;
import org.meritcompetition.season.plan.UnitPlan;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 单位自评: each unit that registered measures its year by its own plan. */
@Service
@Transactional
public class AssessingOwnPlans {

    private final SelfAssessments assessments;
    private final WorkPlans workPlans;
    private final Seasons seasons;
    private final ProgressMinutes minutes;
    private final Clock clock;

    AssessingOwnPlans(
            SelfAssessments assessments,
            WorkPlans workPlans,
            Seasons seasons,
            Clock clock,
            ProgressMinutes minutes) {
        this.assessments = assessments;
        this.workPlans = workPlans;
        this.seasons = seasons;
        this.clock = clock;
        this.minutes = minutes;
    }

    /**
     * Asks every unit that has a work plan and was not asked yet.
     *
     * @return what is newly asked for
     */
    public List<SelfAssessment> open(String season) {
        var asked = assessments.unitsAsked(season);
        return assessments.saveAll(
                seasons.plan(season).units().stream()
                        .map(UnitPlan::code)
                        .filter(unit -> !asked.contains(unit) && hasPlan(season, unit))
                        .map(unit -> new SelfAssessment(season, unit))
                        .toList());
    }

    private boolean hasPlan(String season, String unit) {
        return workPlans.find(season, unit).filter(it -> it.content() != null).isPresent();
    }

    public void assess(String key, SelfAppraisal written, String actor) {
        unless(
                written.grade() != null
                        && written.goalsMet() != null
                        && written.measures() != null
                        && written.shortfalls() != null,
                "请把自评等次、目标完成、措施落实、不足与改进都填写完整。");
        assessments.get(key).assess(written, actor, clock.instant());
    }

    /**
     * 撤回: the unit has not assessed itself yet.
     *
     * @return what it had written
     */
    public SelfAppraisal takeBack(String key) {
        return assessments.get(key).reopen();
    }

    /** The unit was silent until closing. */
    public void leaveUnassessed(String key) {
        var assessment = assessments.get(key);
        assessment.leaveUnassessed(clock.instant());
        minutes.byRule(assessment.season(), key, "记未自评");
    }

    /** What the unit wrote, empty where it has not. */
    @Transactional(readOnly = true)
    public Optional<SelfAppraisal> find(String season, String unit) {
        return assessments
                .findById(SelfAssessment.keyOf(season, unit))
                .map(SelfAssessment::appraisal);
    }

    /** What the units wrote, by unit; without those that have not. */
    @Transactional(readOnly = true)
    public Map<String, SelfAppraisal> ofSeason(String season) {
        return assessments.findBySeason(season).stream()
                .filter(it -> it.appraisal() != null)
                .collect(Collectors.toMap(SelfAssessment::unit, SelfAssessment::appraisal));
    }
}
