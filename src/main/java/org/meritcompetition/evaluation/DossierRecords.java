package org.meritcompetition.evaluation;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface DossierRecords extends JpaRepository<Dossier, String> {

    List<Dossier> findBySeason(String season);

    /**
     * A seat and what is written of its nominee.
     *
     * @param dossier {@code null} while nothing is
     */
    record OfSeat(QuotaSeat seat, Dossier dossier) {}

    @Query(
            """
            select new org.meritcompetition.evaluation.DossierRecords$OfSeat(s, d)
            from QuotaSeat s left join Dossier d on d.nominee = s.nominee where s.season = :season
            """)
    List<OfSeat> ofSeats(String season);

    List<Dossier> findBySeasonAndUnit(String season, String unit);
}
