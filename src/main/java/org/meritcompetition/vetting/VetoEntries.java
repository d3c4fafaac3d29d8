package org.meritcompetition.vetting;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface VetoEntries extends JpaRepository<VetoEntry, String> {

    List<VetoEntry> findByDivision(String division);
}
