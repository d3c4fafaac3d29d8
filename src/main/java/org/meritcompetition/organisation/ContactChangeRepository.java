package org.meritcompetition.organisation;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface ContactChangeRepository extends JpaRepository<ContactChange, Long> {

    List<ContactChange> findByAccountOrderByIdDesc(String account);
}
