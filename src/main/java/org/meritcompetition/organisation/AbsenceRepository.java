package org.meritcompetition.organisation;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface AbsenceRepository extends JpaRepository<Absence, String> {

    long countByAccount(String account);

    List<Absence> findByStateIn(Collection<AbsenceState> states);

    List<Absence> findByAccountAndStateIn(String account, Collection<AbsenceState> states);

    List<Absence> findByDeputyAndStateIn(String deputy, Collection<AbsenceState> states);
}
