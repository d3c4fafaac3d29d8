package org.meritcompetition.commendation;

import java.time.Clock;
import java.util.Optional;
import org.meritcompetition.evaluation.CandidateIdentities;
import org.meritcompetition.season.Seasons;
import org.meritcompetition.vetting.HonoursGranted;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The honour rolls: published once a season, read by everybody. */
@Service
@Transactional
public class HonourRolls {

    private final PublishedRolls rolls;
    private final Decisions decisions;
    private final Commendations commendations;
    private final Seasons seasons;
    private final Clock clock;
    private final CommendationMinutes minutes;
    private final CandidateIdentities identities;
    private final ApplicationEventPublisher events;

    HonourRolls(
            PublishedRolls rolls,
            Decisions decisions,
            Commendations commendations,
            Seasons seasons,
            Clock clock,
            CommendationMinutes minutes,
            CandidateIdentities identities,
            ApplicationEventPublisher events) {
        this.rolls = rolls;
        this.decisions = decisions;
        this.commendations = commendations;
        this.seasons = seasons;
        this.clock = clock;
        this.minutes = minutes;
        this.identities = identities;
        this.events = events;
    }

    /** 登光荣榜 */
    public void publish(String season) {
        rolls.save(new PublishedRoll(season, clock.instant()));
        minutes.byRule(season, season + "/honour-roll", "登光荣榜", null);
        events.publishEvent(
                new HonoursGranted(
                        season,
                        decisions.findById(season).orElseThrow().document().number(),
                        identities.of(
                                commendations.findBySeason(season).stream()
                                        .map(one -> one.honouree().nominee())
                                        .toList())));
    }

    /** The roll of the season, empty until it is published. */
    @Transactional(readOnly = true)
    public Optional<HonourRoll> of(String season) {
        return rolls.findById(season)
                .map(
                        roll ->
                                new HonourRoll(
                                        season,
                                        seasons.plan(season).title(),
                                        decisions.findById(season).orElseThrow().document(),
                                        roll.publishedAt(),
                                        commendations.findBySeason(season).stream()
                                                .map(Commendation::honouree)
                                                .sorted(Honouree.BY_LIST)
                                                .toList()));
    }
}
