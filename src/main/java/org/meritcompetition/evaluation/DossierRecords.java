package org.meritcompetition.evaluation;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface DossierRecords extends JpaRepository<Dossier, String> {

    List<Dossier> findBySeason(String season);

    List<Dossier> findBySeasonAndUnit(String season, String unit);
}
