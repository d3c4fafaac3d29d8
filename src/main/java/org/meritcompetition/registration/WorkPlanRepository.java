package org.meritcompetition.registration;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface WorkPlanRepository extends JpaRepository<WorkPlan, String> {

    Optional<WorkPlan> findBySeasonAndUnit(String season, String unit);

    List<WorkPlan> findBySeasonAndScoring(String season, PlanScoring scoring);
}
