package org.meritcompetition.evaluation;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.meritcompetition.recusal.Concerned;
import org.meritcompetition.recusal.Recusals;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who must keep away from what is decided on one nominee, on the list or not any more. */
@Service
@Transactional(readOnly = true)
public class RecusingNominees {

    private final AwardApplications applications;
    private final Recusals recusals;

    RecusingNominees(AwardApplications applications, Recusals recusals) {
        this.applications = applications;
        this.recusals = recusals;
    }

    /** Of these accounts, those who belong to the nominee's unit or are tied to either. */
    public Set<String> concerned(String season, String nominee, Collection<String> accounts) {
        return recusals.among(
                season,
                accounts,
                applications
                        .findById(nominee)
                        .map(one -> List.of(new Concerned(one.unit(), one.candidate())))
                        .orElse(List.of()));
    }
}
