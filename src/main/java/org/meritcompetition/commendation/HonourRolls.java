package org.meritcompetition.commendation;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.meritcompetition.evaluation.CandidateIdentities;
import org.meritcompetition.record.DecisionRecord;
import org.meritcompetition.record.Head;
import org.meritcompetition.season.Seasons;
import org.meritcompetition.vetting.HonoursGranted;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The honour rolls: published once a season, supplemented later, read by everybody. */
@Service
@Transactional
public class HonourRolls {

    private final PublishedRolls rolls;
    private final Decisions decisions;
    private final Commendations commendations;
    private final Revocations revocations;
    private final DecisionRecord record;
    private final Seasons seasons;
    private final Clock clock;
    private final CommendationMinutes minutes;
    private final CandidateIdentities identities;
    private final ApplicationEventPublisher events;

    HonourRolls(
            PublishedRolls rolls,
            Decisions decisions,
            Commendations commendations,
            Revocations revocations,
            DecisionRecord record,
            Seasons seasons,
            Clock clock,
            CommendationMinutes minutes,
            CandidateIdentities identities,
            ApplicationEventPublisher events) {
        this.rolls = rolls;
        this.decisions = decisions;
        this.commendations = commendations;
        this.revocations = revocations;
        this.record = record;
        this.seasons = seasons;
        this.clock = clock;
        this.minutes = minutes;
        this.identities = identities;
        this.events = events;
    }

    /** 登光荣榜; whom a later decision honours is on it from then on. */
    public void publish(String season) {
        if (!rolls.existsById(season)) {
            rolls.save(new PublishedRoll(season, clock.instant()));
        }
        minutes.byRule(season, season + "/honour-roll", "登光荣榜", null);
        var all = commendations.findBySeason(season);
        decisions.findBySeasonOrderByNumber(season).stream()
                .map(decision -> granted(season, decision, all))
                .forEach(events::publishEvent);
    }

    private HonoursGranted granted(
            String season, CommendationDecision decision, List<Commendation> all) {
        return new HonoursGranted(
                season,
                decision.document().number(),
                identities.of(
                        all.stream()
                                .filter(one -> one.decision().equals(decision.key()))
                                .map(Commendation::getId)
                                .toList()));
    }

    @Transactional(readOnly = true)
    public boolean isPublished(String season) {
        return rolls.findById(season).isPresent();
    }

    /** The numbers of the documents on the season's roll; empty until it is published. */
    @Transactional(readOnly = true)
    public List<String> documents(String season) {
        return decisions.onRoll(season);
    }

    /** The roll of the season, empty until it is published. */
    @Transactional(readOnly = true)
    public Optional<HonourRoll> of(String season) {
        return rolls.findById(season).map(roll -> roll(season, roll));
    }

    private HonourRoll roll(String season, PublishedRoll roll) {
        var all = commendations.findBySeason(season);
        return new HonourRoll(
                season,
                seasons.plan(season).title(),
                decisions.findBySeasonOrderByNumber(season).stream()
                        .map(decision -> issued(season, decision, all))
                        .toList(),
                roll.publishedAt(),
                all.stream()
                        .filter(one -> !one.isRevoked())
                        .map(Commendation::honouree)
                        .sorted(Honouree.BY_LIST)
                        .toList(),
                all.stream().filter(Commendation::isRevoked).map(this::revoked).toList());
    }

    private HonourRoll.Issued issued(
            String season, CommendationDecision decision, List<Commendation> all) {
        return new HonourRoll.Issued(
                decision.document(),
                record.of(season, decision.key()).orElse(Head.before(season)),
                all.stream()
                        .filter(one -> one.decision().equals(decision.key()))
                        .map(Commendation::getId)
                        .toList());
    }

    private HonourRoll.Revoked revoked(Commendation one) {
        return new HonourRoll.Revoked(
                one.honouree(), revocations.findById(one.revocation()).orElseThrow().note());
    }
}
