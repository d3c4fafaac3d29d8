package org.meritcompetition.evaluation;

import static java.util.Comparator.comparing;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static org.meritcompetition.shared.DomainRuleViolation.unless;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.meritcompetition.engine.Instances;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 登记市级结果: what the city made of the recommendation, with the number of its decision. */
@Service
@Transactional
public class RecordingCityAnswers {

    private final CityRecommendations recommendations;
    private final QuotaSeats seats;
    private final Instances instances;
    private final EvaluationMinutes minutes;
    private final Clock clock;

    RecordingCityAnswers(
            CityRecommendations recommendations,
            QuotaSeats seats,
            Instances instances,
            EvaluationMinutes minutes,
            Clock clock) {
        this.recommendations = recommendations;
        this.seats = seats;
        this.instances = instances;
        this.minutes = minutes;
        this.clock = clock;
    }

    /** From the approval on the office waits for the city, if anybody was recommended. */
    public void await(String season, String division) {
        if (!get(season).awaiting().isEmpty()) {
            instances.start(
                    "city-outcome",
                    season + "/city",
                    Map.of("season", season, "division", division));
        }
    }

    /** Those about whom the city has to answer, in the order of the list. */
    @Transactional(readOnly = true)
    public List<CityNominee> awaiting(String season) {
        return list(get(season)).stream()
                .filter(one -> one.outcome() == CityOutcome.APPROVED)
                .toList();
    }

    public void record(
            String season, Set<String> awarded, String document, LocalDate date, String actor) {
        unless(!date.isAfter(LocalDate.now(clock)), "市级文件的日期不能晚于今天，请核对。");
        var recommendation = get(season);
        var asked = recommendation.awaiting();
        recommendation.answer(awarded, document, date, actor, clock.instant());
        new TreeMap<>(recommendation.nominees())
                .forEach(
                        (nominee, outcome) -> {
                            if (asked.contains(nominee)) {
                                minutes.by(
                                        actor,
                                        EvaluationMinutes.OFFICE,
                                        season,
                                        nominee,
                                        outcome.label(),
                                        document);
                            }
                        });
    }

    @Transactional(readOnly = true)
    public boolean isRecommended(String season) {
        return recommendations.existsById(season);
    }

    /** What the papers say, empty where nobody was recommended. */
    @Transactional(readOnly = true)
    public Optional<CityPaper> paper(String season) {
        return recommendations.findById(season).map(it -> it.paper(list(it)));
    }

    /** Collectives first, each category in the order of the recommendation. */
    private List<CityNominee> list(CityRecommendation recommendation) {
        var outcomes = recommendation.nominees();
        var held =
                seats.findAllById(outcomes.keySet()).stream()
                        .collect(toMap(QuotaSeat::nominee, identity()));
        return outcomes.entrySet().stream()
                .map(it -> nominee(held.get(it.getKey()), it.getValue()))
                .sorted(comparing(CityNominee::category))
                .toList();
    }

    private static CityNominee nominee(QuotaSeat seat, CityOutcome outcome) {
        return new CityNominee(
                seat.nominee(),
                seat.category(),
                seat.track(),
                seat.unit(),
                seat.candidate(),
                outcome,
                seat.status().isListed() ? null : seat.reason());
    }

    private CityRecommendation get(String season) {
        return recommendations
                .findById(season)
                .orElseThrow(() -> new IllegalStateException(season + " recommends nobody"));
    }
}
