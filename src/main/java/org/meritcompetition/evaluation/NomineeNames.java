package org.meritcompetition.evaluation;

import java.util.Optional;
import org.meritcompetition.season.CandidateNames;
import org.springframework.stereotype.Component;

/** By which those who applied are known. */
@Component
class NomineeNames implements CandidateNames {

    private final AwardApplications applications;

    NomineeNames(AwardApplications applications) {
        this.applications = applications;
    }

    @Override
    public Optional<String> of(String nominee) {
        return applications.findById(nominee).map(AwardApplication::named);
    }
}
