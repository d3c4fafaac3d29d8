package org.meritcompetition.evaluation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.meritcompetition.vetting.identity.Identity;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who the candidates are, for those who have to know them again in a later year. */
@Service
@Transactional(readOnly = true)
public class CandidateIdentities {

    private final AwardApplications applications;

    CandidateIdentities(AwardApplications applications) {
        this.applications = applications;
    }

    /**
     * @param candidates keys of candidates
     */
    public List<Identity> of(Collection<String> candidates) {
        return applications.findAllById(candidates).stream().map(AwardApplication::who).toList();
    }

    /** Year and month of birth of those persons for whom it was given, by key. */
    public Map<String, String> births(Collection<String> candidates) {
        return applications.findAllById(candidates).stream()
                .filter(it -> it.born() != null)
                .collect(Collectors.toMap(AwardApplication::key, AwardApplication::born));
    }
}
