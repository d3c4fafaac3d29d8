package org.meritcompetition.evaluation;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface EvaluationDeployments extends JpaRepository<EvaluationDeployment, String> {

    /** Lets one transaction at a time give out a unit's next order of recommendation. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from EvaluationDeployment d where d.season = :season")
    Optional<EvaluationDeployment> lock(String season);
}
