package org.meritcompetition.organisation;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ContactRepository extends JpaRepository<Contact, String> {

    /** With their roles, in one statement. */
    @Query("select c from Contact c left join fetch c.roles where c.division = :division")
    List<Contact> findByDivision(String division);

    Optional<Contact> findByDivisionAndDetailsMobileAndLeftAtIsNull(String division, String mobile);
}
