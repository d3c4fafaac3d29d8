package org.meritcompetition.progress;

import java.util.List;
import java.util.Set;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface SelfAssessments extends JpaRepository<SelfAssessment, String> {

    @Query("select a.unit from SelfAssessment a where a.season = :season")
    Set<String> unitsAsked(String season);

    List<SelfAssessment> findBySeason(String season);

    default SelfAssessment get(String key) {
        return findById(key)
                .orElseThrow(() -> new IllegalArgumentException("No self-assessment " + key));
    }
}
