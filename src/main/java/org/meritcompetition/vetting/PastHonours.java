package org.meritcompetition.vetting;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface PastHonours extends JpaRepository<PastHonour, String> {

    List<PastHonour> findByDivision(String division);

    List<PastHonour> findByDivisionAndYearBetween(String division, int first, int last);

    List<PastHonour> findBySeason(String season);

    boolean existsBySeasonAndDocumentNumber(String season, String documentNumber);

    long countByDivisionAndYear(String division, int year);
}
