package org.meritcompetition.season;

import org.springframework.data.jpa.repository.JpaRepository;

interface SeasonRepository extends JpaRepository<Season, String> {}
