package org.meritcompetition.progress;

import org.springframework.data.jpa.repository.JpaRepository;

interface GuidanceAnswers extends JpaRepository<GuidanceAnswer, String> {}
