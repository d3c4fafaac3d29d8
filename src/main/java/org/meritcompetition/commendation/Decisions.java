package org.meritcompetition.commendation;

import org.springframework.data.jpa.repository.JpaRepository;

interface Decisions extends JpaRepository<CommendationDecision, String> {

    boolean existsByDocumentNumber(String documentNumber);
}
