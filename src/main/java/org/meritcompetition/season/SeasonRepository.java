package org.meritcompetition.season;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface SeasonRepository extends JpaRepository<Season, String> {

    /** Without the files, which are long. */
    @Query("select s.code from Season s")
    List<String> codes();
}
