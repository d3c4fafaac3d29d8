package org.meritcompetition.evidence;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface EvidenceRecords extends JpaRepository<Evidence, String> {

    List<Evidence> findBySubjectInOrderByMaterialAscNameAscNumberAsc(Collection<String> subjects);

    List<Evidence> findBySeasonOrderBySubjectAscMaterialAscNameAscNumberAsc(String season);
}
