package org.meritcompetition.evaluation;

import java.util.Optional;
import org.meritcompetition.season.CandidateNames;
import org.springframework.stereotype.Component;

/** Of those who hold a seat or stand by for one. */
@Component
class NomineeNames implements CandidateNames {

    private final AllocatingQuotas quotas;

    NomineeNames(AllocatingQuotas quotas) {
        this.quotas = quotas;
    }

    @Override
    public Optional<String> of(String nominee) {
        return quotas.seat(nominee).map(Seat::candidate);
    }
}
