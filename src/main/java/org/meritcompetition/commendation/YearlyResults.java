package org.meritcompetition.commendation;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.meritcompetition.evaluation.CityNominee;
import org.meritcompetition.evaluation.CityOutcome;
import org.meritcompetition.evaluation.RecordingCityAnswers;
import org.meritcompetition.season.Seasons;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The results of all years, unit by unit and person by person. */
@Service
@Transactional(readOnly = true)
public class YearlyResults {

    private static final Comparator<YearlyResult> BY_YEAR =
            Comparator.comparing(YearlyResult::year)
                    .reversed()
                    .thenComparing(YearlyResult::category)
                    .thenComparing(YearlyResult::track)
                    .thenComparing(YearlyResult::candidate);

    private final Commendations commendations;
    private final Decisions decisions;
    private final Revocations revocations;
    private final RecordingCityAnswers city;
    private final Seasons seasons;

    YearlyResults(
            Commendations commendations,
            Decisions decisions,
            Revocations revocations,
            RecordingCityAnswers city,
            Seasons seasons) {
        this.commendations = commendations;
        this.decisions = decisions;
        this.revocations = revocations;
        this.city = city;
        this.seasons = seasons;
    }

    /** Everything that was won in those seasons, the latest first. */
    public List<YearlyResult> of(Collection<String> ofSeasons) {
        var documents =
                decisions.findBySeasonIn(ofSeasons).stream()
                        .collect(
                                Collectors.toMap(
                                        CommendationDecision::key, CommendationDecision::document));
        var revoked =
                revocations.findBySeasonIn(ofSeasons).stream()
                        .collect(Collectors.toMap(Revocation::key, Revocation::note));
        var outcomes = new HashMap<String, CityOutcome>();
        ofSeasons.forEach(season -> outcomes.putAll(cityOutcomes(season)));
        return commendations.findBySeasonIn(ofSeasons).stream()
                .map(
                        one ->
                                result(
                                        one,
                                        documents.get(one.decision()),
                                        outcomes.get(one.getId()),
                                        one.isRevoked() ? revoked.get(one.revocation()) : null))
                .sorted(BY_YEAR)
                .toList();
    }

    private Map<String, CityOutcome> cityOutcomes(String season) {
        return city.paper(season).stream()
                .flatMap(paper -> paper.nominees().stream())
                .collect(Collectors.toMap(CityNominee::nominee, CityNominee::outcome));
    }

    private YearlyResult result(
            Commendation one, DecisionDocument document, CityOutcome city, RevocationNote revoked) {
        var plan = seasons.plan(one.season());
        var honouree = one.honouree();
        return new YearlyResult(
                one.season(),
                plan.year(),
                honouree.nominee(),
                honouree.category(),
                honouree.unit(),
                plan.track(honouree.track()).name(),
                honouree.candidate(),
                document.kind(),
                document.number(),
                city,
                revoked);
    }
}
