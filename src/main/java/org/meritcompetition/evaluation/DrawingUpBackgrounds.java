package org.meritcompetition.evaluation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.meritcompetition.evaluation.eligibility.Background;
import org.meritcompetition.evaluation.eligibility.Background.Honour;
import org.meritcompetition.evaluation.eligibility.Background.Measures;
import org.meritcompetition.evaluation.eligibility.Background.Veto;
import org.meritcompetition.evaluation.eligibility.Composition;
import org.meritcompetition.season.Seasons;
import org.meritcompetition.season.plan.SeasonPlan;
import org.meritcompetition.vetting.ComparingIdentities;
import org.meritcompetition.vetting.SimilarNames;
import org.meritcompetition.vetting.SimilarNames.Named;
import org.meritcompetition.vetting.Vetting;
import org.meritcompetition.vetting.identity.Resemblance;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Collects what candidates are held against: veto list, earlier honours, and who is who. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class DrawingUpBackgrounds {

    private final Seasons seasons;
    private final Vetting vetting;
    private final ComparingIdentities identities;
    private final SimilarNames similar;
    private final Clock clock;

    DrawingUpBackgrounds(
            Seasons seasons,
            Vetting vetting,
            ComparingIdentities identities,
            SimilarNames similar,
            Clock clock) {
        this.seasons = seasons;
        this.vetting = vetting;
        this.identities = identities;
        this.similar = similar;
        this.clock = clock;
    }

    Background of(String season, List<AwardApplication> standing) {
        var plan = seasons.plan(season);
        var vetoes =
                vetting.vetoes(season).stream()
                        .map(
                                entry ->
                                        new Veto(
                                                entry.key(),
                                                entry.who(),
                                                entry.grounds(),
                                                entry.body(),
                                                entry.from(),
                                                entry.until()))
                        .toList();
        var honours =
                vetting.honours(season).stream()
                        .map(honour -> new Honour(honour.key(), honour.who(), honour.year()))
                        .toList();
        return new Background(
                new Measures(
                        plan.reportingShare(),
                        plan.eligibility().vetoYears(),
                        plan.eligibility().repeatYears(),
                        new Composition(
                                plan.eligibility().composition().seniorAtMost(),
                                plan.eligibility().composition().frontLineAtLeast())),
                plan.year(),
                LocalDate.now(clock),
                vetoes,
                honours,
                resemblance(plan, standing, vetoes, honours));
    }

    private Resemblance resemblance(
            SeasonPlan plan,
            List<AwardApplication> standing,
            List<Veto> vetoes,
            List<Honour> honours) {
        var named = new ArrayList<Named>();
        standing.forEach(one -> named.add(new Named(one.key(), one.who())));
        vetoes.forEach(veto -> named.add(new Named(veto.key(), veto.who())));
        honours.forEach(honour -> named.add(new Named(honour.key(), honour.who())));
        return new Resemblance(
                identities.decided(plan.code()),
                similar.among(named, plan.eligibility().similarNames()));
    }
}
