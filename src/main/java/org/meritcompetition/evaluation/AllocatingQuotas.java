package org.meritcompetition.evaluation;

import static org.meritcompetition.shared.DomainRuleViolation.unless;

import java.util.List;
import java.util.Optional;
import org.meritcompetition.season.Seasons;
import org.meritcompetition.season.plan.UnitPlan;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Step 3 of the chain (notice 七（三）“竞赛办综合统筹名额分配”): the season's seats, each bound to a named
 * nominee.
 */
@Service
@Transactional
public class AllocatingQuotas {

    private final QuotaPlans plans;
    private final QuotaSeats seats;
    private final DrawingUpQuotas drawing;
    private final EvaluationMinutes minutes;
    private final Seasons seasons;

    AllocatingQuotas(
            QuotaPlans plans,
            QuotaSeats seats,
            DrawingUpQuotas drawing,
            Seasons seasons,
            EvaluationMinutes minutes) {
        this.plans = plans;
        this.seats = seats;
        this.drawing = drawing;
        this.seasons = seasons;
        this.minutes = minutes;
    }

    /**
     * 名额测算, from the plan of the season, the nominations and what the leading group has decided.
     *
     * @return whether equal nominees are left whose places only the leading group can decide
     */
    public boolean calculate(String season) {
        var plan = plans.findById(season).orElseGet(() -> new QuotaPlan(season));
        unless(!plan.isLocked(), "正式和备选名单已经锁定，不能再测算。");
        var outcome = drawing.draw(plan);
        plans.save(plan);
        minutes.of(plan, "名额测算", null, EvaluationMinutes.RULE, null);
        return !outcome.ties().isEmpty();
    }

    /** 正式 and 备选 of the season by category, track, status and place. */
    @Transactional(readOnly = true)
    public List<Seat> seats(String season) {
        return seats.ofSeason(season).stream()
                .filter(seat -> seat.status().isListed())
                .map(QuotaSeat::asSeat)
                .sorted(Seat.BY_LIST)
                .toList();
    }

    /** Whether the list of 正式 and 备选 stands, so that units may read it. */
    @Transactional(readOnly = true)
    public boolean isLocked(String season) {
        return plans.findById(season).map(QuotaPlan::isLocked).orElse(false);
    }

    /** The units with a nominee on the list, in the order of the season's file. */
    @Transactional(readOnly = true)
    public List<String> units(String season) {
        var listed = seats(season).stream().map(Seat::unit).distinct().toList();
        return seasons.plan(season).units().stream()
                .map(UnitPlan::code)
                .filter(listed::contains)
                .toList();
    }

    /** One nominee's seat, as long as it is on the list. */
    @Transactional(readOnly = true)
    public Optional<Seat> seat(String nominee) {
        return seats.findById(nominee)
                .filter(seat -> seat.status().isListed())
                .map(QuotaSeat::asSeat);
    }

    /**
     * The inputs of the plan as they were stored with it, to be computed again by anybody; none
     * before the first calculation.
     */
    @Transactional(readOnly = true)
    public List<CategoryInputs> inputs(String season) {
        return plans.findById(season).map(DrawingUpQuotas::stored).orElse(List.of());
    }

    /** How the seats came about, one sentence a step. */
    @Transactional(readOnly = true)
    public List<String> steps(String season) {
        return plans.findById(season).map(QuotaPlan::steps).orElse(List.of());
    }
}
