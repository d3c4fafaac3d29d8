package org.meritcompetition.evaluation;

import org.springframework.data.jpa.repository.JpaRepository;

interface QuotaPlans extends JpaRepository<QuotaPlan, String> {}
