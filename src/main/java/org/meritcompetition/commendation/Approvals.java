package org.meritcompetition.commendation;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface Approvals extends JpaRepository<CommendationApproval, String> {

    Optional<CommendationApproval> findBySeasonAndRound(String season, int round);

    Optional<CommendationApproval> findFirstBySeasonOrderByRoundDesc(String season);
}
