package org.meritcompetition.papers.template;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface PaperTemplateRepository extends JpaRepository<PaperTemplate, String> {

    List<PaperTemplate> findByDivision(String division);
}
