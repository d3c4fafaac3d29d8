package org.meritcompetition.organisation;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface ContactRepository extends JpaRepository<Contact, String> {

    List<Contact> findByDivision(String division);

    Optional<Contact> findByDivisionAndDetailsMobileAndLeftAtIsNull(String division, String mobile);
}
