package org.meritcompetition.recusal;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface Ties extends JpaRepository<Tie, String> {

    List<Tie> findByDivision(String division);
}
