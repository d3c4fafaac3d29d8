package org.meritcompetition.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.meritcompetition.evaluation.eligibility.Composition;
import org.meritcompetition.evaluation.eligibility.Composition.Member;
import org.meritcompetition.evaluation.eligibility.Composition.Offence;
import org.meritcompetition.evaluation.quota.SeatMatching;
import org.meritcompetition.registration.Participant;
import org.meritcompetition.registration.ProjectEntries;
import org.meritcompetition.registration.ProjectEntry;
import org.meritcompetition.season.Seasons;
import org.meritcompetition.season.plan.AwardCategory;
import org.meritcompetition.season.plan.CompositionPlan;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** 名单构成 (E6) of the individuals: asked of what stage 2 gives, and again of the list at the gate. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class ComposingIndividuals {

    private final AwardApplications applications;
    private final ProjectEntries entries;
    private final ProcessScores scores;
    private final Seasons seasons;

    ComposingIndividuals(
            AwardApplications applications,
            ProjectEntries entries,
            ProcessScores scores,
            Seasons seasons) {
        this.applications = applications;
        this.entries = entries;
        this.scores = scores;
        this.seasons = seasons;
    }

    /**
     * The same inputs without those whom the composition puts off the list: each time the one with
     * the lowest score leaves, and the seats are matched anew.
     */
    CategoryInputs compose(String season, CategoryInputs inputs) {
        if (inputs.category() != AwardCategory.INDIVIDUAL) {
            return inputs;
        }
        var plan = seasons.plan(season).eligibility().composition();
        var members = members(season, plan, inputs.nominees());
        var composed = inputs;
        for (var offence = offence(plan, composed, members);
                offence.isPresent();
                offence = offence(plan, composed, members)) {
            var off = new ArrayList<>(composed.removed());
            off.add(new LeftByComposition(offence.get().nominee(), offence.get().sentence()));
            composed = composed.withRemoved(off);
        }
        return composed;
    }

    /**
     * Who of those on seats has to leave.
     *
     * @param formal on seats, in the order of the list
     * @param leaving keys of those who may leave
     */
    Optional<Offence> offence(String season, List<QuotaSeat> formal, Set<String> leaving) {
        return rule(season).offence(members(season, formal), leaving);
    }

    /** How those on seats stand by the composition, in one sentence. */
    String standing(String season, List<QuotaSeat> formal) {
        return rule(season).standing(members(season, formal));
    }

    private List<Member> members(String season, List<QuotaSeat> formal) {
        var plan = seasons.plan(season).eligibility().composition();
        var posts = posts(season);
        var score = scores.of(season);
        return formal.stream()
                .filter(seat -> seat.category() == AwardCategory.INDIVIDUAL)
                .map(
                        seat ->
                                member(
                                        plan,
                                        posts,
                                        seat.nominee(),
                                        seat.candidate(),
                                        score.get(seat.entry())))
                .toList();
    }

    private Composition rule(String season) {
        return rule(seasons.plan(season).eligibility().composition());
    }

    private static Optional<Offence> offence(
            CompositionPlan plan, CategoryInputs inputs, Map<String, Member> members) {
        var list =
                SeatMatching.match(inputs.matching()).selected().values().stream()
                        .flatMap(List::stream)
                        .map(members::get)
                        .toList();
        return rule(plan).offence(list, members.keySet());
    }

    private Map<String, Member> members(
            String season, CompositionPlan plan, List<RankedNominee> nominees) {
        var posts = posts(season);
        return nominees.stream()
                .map(one -> member(plan, posts, one.key(), one.candidate(), one.score()))
                .collect(Collectors.toMap(Member::key, Function.identity()));
    }

    /** Who the candidates are among the participants, by their keys. */
    private Map<String, Participant> posts(String season) {
        var projects =
                entries.accepted(season).stream()
                        .collect(Collectors.toMap(ProjectEntry::key, Function.identity()));
        var posts = new HashMap<String, Participant>();
        for (var one : applications.findBySeason(season)) {
            Optional.ofNullable(projects.get(one.entry()))
                    .flatMap(it -> it.participant(one.candidate(), one.post()))
                    .ifPresent(it -> posts.put(one.key(), it));
        }
        return posts;
    }

    private static Member member(
            CompositionPlan plan,
            Map<String, Participant> posts,
            String key,
            String name,
            BigDecimal score) {
        var post = posts.get(key);
        return new Member(
                key,
                name,
                post != null && plan.isSenior(post.grade()),
                post != null && post.frontLine(),
                score);
    }

    private static Composition rule(CompositionPlan plan) {
        return new Composition(plan.seniorAtMost(), plan.frontLineAtLeast());
    }
}
