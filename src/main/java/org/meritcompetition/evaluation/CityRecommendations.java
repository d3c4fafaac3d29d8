package org.meritcompetition.evaluation;

import org.springframework.data.jpa.repository.JpaRepository;

interface CityRecommendations extends JpaRepository<CityRecommendation, String> {}
