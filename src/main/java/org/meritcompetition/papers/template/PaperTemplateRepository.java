package org.meritcompetition.papers.template;

import org.springframework.data.jpa.repository.JpaRepository;

import java.util.List;

interface PaperTemplateRepository extends JpaRepository<PaperTemplate, String> {

    List<PaperTemplate> findByDivision(String division);
}
