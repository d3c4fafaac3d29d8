package org.meritcompetition.vetting;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface IdentityQuestions extends JpaRepository<IdentityQuestion, IdentityQuestion.Id> {

    @Query("select q from IdentityQuestion q where q.id.season = :season")
    List<IdentityQuestion> ofSeason(String season);
}
