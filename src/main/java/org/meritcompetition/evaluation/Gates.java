package org.meritcompetition.evaluation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.meritcompetition.registration.ProjectEntries;
import org.meritcompetition.registration.ProjectEntry;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What a nominee has to pass before the leading group decides: project, dossier, eligibility. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class Gates {

    private final DossierRecords dossiers;
    private final ProjectEntries entries;
    private final AwardApplications applications;
    private final ScreeningApplications screening;

    Gates(
            DossierRecords dossiers,
            ProjectEntries entries,
            AwardApplications applications,
            ScreeningApplications screening) {
        this.dossiers = dossiers;
        this.entries = entries;
        this.applications = applications;
        this.screening = screening;
    }

    /** The sentence of the first gate that a nominee fails, by its key; none for those who pass. */
    Map<String, String> failing(String season, List<QuotaSeat> nominees) {
        screening.screenAgain(season);
        var running =
                entries.accepted(season).stream()
                        .map(ProjectEntry::key)
                        .collect(Collectors.toSet());
        var written =
                dossiers.findBySeason(season).stream()
                        .collect(Collectors.toMap(Dossier::nominee, Function.identity()));
        var screened =
                applications.findBySeason(season).stream()
                        .collect(Collectors.toMap(AwardApplication::key, Function.identity()));
        var failing = new HashMap<String, String>();
        for (var nominee : nominees) {
            var key = nominee.nominee();
            if (!running.contains(nominee.entry())) {
                failing.put(key, "所属竞赛项目已撤回，不再参评。");
            } else if (!written.containsKey(key) || !written.get(key).state().isComplete()) {
                failing.put(key, "截止前没有报齐推荐材料，视为放弃。");
            } else if (!screened.get(key).isEligible()) {
                failing.put(key, "资格复核不符合：" + screened.get(key).refusal());
            }
        }
        return failing;
    }
}
