package org.meritcompetition.evaluation;

import org.springframework.data.jpa.repository.JpaRepository;

interface UnitRecommendations extends JpaRepository<UnitRecommendation, String> {}
