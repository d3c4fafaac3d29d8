package org.meritcompetition.commendation;

import org.springframework.data.jpa.repository.JpaRepository;

interface PublishedRolls extends JpaRepository<PublishedRoll, String> {}
