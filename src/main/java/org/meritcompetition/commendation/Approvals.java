package org.meritcompetition.commendation;

import org.springframework.data.jpa.repository.JpaRepository;

interface Approvals extends JpaRepository<CommendationApproval, String> {}
