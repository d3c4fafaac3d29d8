package org.meritcompetition.evaluation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.meritcompetition.registration.ProjectEntries;
import org.meritcompetition.registration.ProjectEntry;
import org.meritcompetition.vetting.Consulting;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a nominee has to pass before the leading group decides: project, dossier, eligibility, no
 * objection.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class Gates {

    private final DossierRecords dossiers;
    private final ProjectEntries entries;
    private final AwardApplications applications;
    private final ScreeningApplications screening;
    private final Consulting consulting;

    Gates(
            DossierRecords dossiers,
            ProjectEntries entries,
            AwardApplications applications,
            ScreeningApplications screening,
            Consulting consulting) {
        this.dossiers = dossiers;
        this.entries = entries;
        this.applications = applications;
        this.screening = screening;
        this.consulting = consulting;
    }

    /** The sentence of the first gate that a nominee fails, by its key; none for those who pass. */
    Map<String, String> failing(String season, List<QuotaSeat> nominees) {
        screenAgain(season);
        return failingAsScreened(season, nominees);
    }

    /** Runs the rules of eligibility again. */
    void screenAgain(String season) {
        screening.screenAgain(season);
    }

    /** The same as the nominees were screened last. */
    Map<String, String> failingAsScreened(String season, List<QuotaSeat> nominees) {
        var failing = failingBeforeDossiers(season, nominees);
        var written =
                dossiers.findBySeason(season).stream()
                        .collect(Collectors.toMap(Dossier::nominee, Function.identity()));
        for (var nominee : nominees) {
            var dossier = written.get(nominee.nominee());
            if (dossier == null || !dossier.isComplete()) {
                failing.putIfAbsent(nominee.nominee(), missing(dossier));
            }
        }
        return failing;
    }

    /** A waiver that a leader gave back is none: the unit was to write, and did not. */
    private static String missing(Dossier dossier) {
        var waived =
                dossier != null
                        && dossier.waiver() != null
                        && dossier.state() != DossierState.FORFEITED;
        return waived ? "单位放弃推荐：" + dossier.waiver() : "截止前没有报齐推荐材料，视为放弃。";
    }

    /** The same while the units are still at their dossiers. */
    Map<String, String> failingBeforeDossiers(String season, List<QuotaSeat> nominees) {
        var objections = consulting.objections(season);
        var running =
                entries.accepted(season).stream()
                        .map(ProjectEntry::key)
                        .collect(Collectors.toSet());
        var screened =
                applications.findBySeason(season).stream()
                        .collect(Collectors.toMap(AwardApplication::key, Function.identity()));
        var failing = new HashMap<String, String>();
        for (var nominee : nominees) {
            var key = nominee.nominee();
            if (!running.contains(nominee.entry())) {
                failing.put(key, "所属竞赛项目已撤回，不再参评。");
            } else if (!screened.get(key).isEligible()) {
                failing.put(key, "资格复核不符合：" + screened.get(key).refusal());
            } else if (objections.containsKey(key)) {
                failing.put(key, "征求意见中" + objections.get(key));
            }
        }
        return failing;
    }
}
