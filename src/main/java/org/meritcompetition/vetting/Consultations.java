package org.meritcompetition.vetting;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Consultations extends JpaRepository<Consultation, String> {

    @Query(
            "select distinct c from Consultation c left join fetch c.nominees where c.season = :season")
    List<Consultation> ofSeason(String season);
}
