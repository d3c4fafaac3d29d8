package org.meritcompetition.evaluation;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.meritcompetition.season.plan.AwardCategory;
import org.meritcompetition.shared.DomainRuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Step 2 of the chain: a track's candidates are ranked, once. */
@Service
@Transactional
public class Nominating {

    private final Nominations nominations;
    private final AwardApplications applications;
    private final DrawingUpNominations sheets;
    private final AddingOutsiders adding;
    private final ScreeningApplications screening;
    private final RecusingJudges judges;
    private final ProcessScores scores;
    private final EvaluationMinutes minutes;
    private final Clock clock;

    Nominating(
            Nominations nominations,
            AwardApplications applications,
            DrawingUpNominations sheets,
            AddingOutsiders adding,
            ScreeningApplications screening,
            RecusingJudges judges,
            ProcessScores scores,
            Clock clock,
            EvaluationMinutes minutes) {
        this.nominations = nominations;
        this.applications = applications;
        this.sheets = sheets;
        this.adding = adding;
        this.screening = screening;
        this.judges = judges;
        this.scores = scores;
        this.clock = clock;
        this.minutes = minutes;
    }

    /** The judge, the deputy or the office nominates. */
    public void nominate(String season, String track, Vote vote, Nominator by, String actor) {
        var key = Nomination.keyOf(season, track);
        DomainRuleViolation.unless(!nominations.existsById(key), "本赛道已经提名，不能重复提名。");
        screening.screenAgain(season);
        judges.refuseConcerned(season, track, actor);
        var sheet = sheets.sheet(season, track);
        refuseUnfrozen(sheet);
        refuseStrangers(sheet, vote);
        DomainRuleViolation.unless(
                vote.declined().isEmpty() || vote.declineReason() != null, "选了不予提名的，请写明理由。");
        var added = adding.add(season, sheet, vote, actor);
        var ranks = new HashSet<Nomination.Rank>();
        for (var category : AwardCategory.values()) {
            var chosen =
                    vote.places().getOrDefault(category, List.of()).stream()
                            .map(value -> added.getOrDefault(value, value))
                            .collect(Collectors.toCollection(ArrayList::new));
            var order =
                    sheet.ballot(category)
                            .cast(
                                    chosen,
                                    Set.copyOf(added.values()),
                                    vote.declined(),
                                    vote.departureReason());
            for (int i = 0; i < order.size(); i++) {
                ranks.add(new Nomination.Rank(order.get(i), category, i + 1));
            }
        }
        nominations.save(Nomination.by(by, actor, season, track, vote, ranks, clock.instant()));
        minutes.by(actor, by.label(), season, key, "提名推荐", vote.reasons());
    }

    /** Nobody nominated until closing: the order of the process score holds. */
    public void byScore(String season, String track) {
        if (nominations.existsById(Nomination.keyOf(season, track))) {
            return;
        }
        screening.screenAgain(season);
        var ranks = new HashSet<Nomination.Rank>();
        sheets.sheet(season, track)
                .ballots()
                .forEach(
                        (category, ballot) ->
                                ballot.byScore()
                                        .forEach(
                                                each ->
                                                        ranks.add(
                                                                new Nomination.Rank(
                                                                        each.key(),
                                                                        category,
                                                                        each.rankAmong(
                                                                                ballot
                                                                                        .eligible())))));
        nominations.save(Nomination.byScore(season, track, ranks, clock.instant()));
        minutes.bySilence(season, Nomination.keyOf(season, track), "按得分排序提名");
    }

    /**
     * Every nominee of the season who is still eligible, by category, track and rank; whoever was
     * vetoed since, or whose project was withdrawn, is not among them.
     */
    @Transactional(readOnly = true)
    public List<RankedNominee> rankings(String season) {
        var byKey =
                applications.findBySeason(season).stream()
                        .collect(Collectors.toMap(AwardApplication::key, Function.identity()));
        var score = scores.of(season);
        return nominations.ofSeason(season).stream()
                .flatMap(nomination -> nomination.ranks().stream())
                .filter(rank -> byKey.get(rank.candidate()).isEligible())
                .map(
                        rank -> {
                            var a = byKey.get(rank.candidate());
                            return new RankedNominee(
                                    a.key(),
                                    a.category(),
                                    a.track(),
                                    a.unit(),
                                    a.candidate(),
                                    a.entry(),
                                    rank.rank(),
                                    a.preference(),
                                    score.get(a.entry()));
                        })
                .sorted(
                        Comparator.comparing(RankedNominee::category)
                                .thenComparing(RankedNominee::track)
                                .thenComparing(RankedNominee::rank))
                .toList();
    }

    /**
     * Scores are frozen before anybody is ranked by them; who is silent then is ranked by what
     * there is.
     */
    private static void refuseUnfrozen(NominationSheet sheet) {
        DomainRuleViolation.unless(
                sheet.ballots().values().stream()
                        .flatMap(ballot -> ballot.eligible().stream())
                        .allMatch(each -> each.score() != null),
                "本赛道还有项目没有完成年终考核，得分尚未冻结，请先完成年终考核再提名。");
    }

    private static void refuseStrangers(NominationSheet sheet, Vote vote) {
        Map<String, AwardApplication> known = sheet.applications();
        DomainRuleViolation.unless(
                vote.declined().stream()
                        .allMatch(key -> known.containsKey(key) && known.get(key).isEligible()),
                "不予提名中有不属于本赛道合格申报的候选，请重新选择。");
    }
}
