package org.meritcompetition.evaluation;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface QuotaTrials extends JpaRepository<QuotaTrial, QuotaTrial.Key> {

    List<QuotaTrial> findBySeasonOrderByNumberDesc(String season);
}
