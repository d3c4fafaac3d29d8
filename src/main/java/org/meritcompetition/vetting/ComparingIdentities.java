package org.meritcompetition.vetting;

import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.meritcompetition.season.Seasons;
import org.meritcompetition.shared.Decided;
import org.meritcompetition.shared.DomainRuleViolation;
import org.meritcompetition.vetting.identity.Pair;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 身份核对: doubts are kept, and a person of the office decides them: 同一人, or not. */
@Service
@Transactional
public class ComparingIdentities {

    private final IdentityQuestions questions;
    private final VetoEntries vetoes;
    private final Seasons seasons;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ComparingIdentities(
            IdentityQuestions questions,
            VetoEntries vetoes,
            Seasons seasons,
            ApplicationEventPublisher events,
            Clock clock) {
        this.questions = questions;
        this.vetoes = vetoes;
        this.seasons = seasons;
        this.events = events;
        this.clock = clock;
    }

    /** Puts doubts before the office; what was asked before is not asked again. */
    public void ask(String season, Collection<Question> doubts) {
        var known =
                questions.ofSeason(season).stream()
                        .map(IdentityQuestion::pair)
                        .collect(Collectors.toSet());
        doubts.stream()
                .filter(doubt -> known.add(new Pair(doubt.subject(), doubt.other())))
                .forEach(
                        doubt ->
                                questions.save(
                                        new IdentityQuestion(season, doubt, clock.instant())));
    }

    public void decide(
            String season,
            String subject,
            String other,
            boolean same,
            String reason,
            String actor) {
        var question =
                questions
                        .findById(new IdentityQuestion.Id(season, subject, other))
                        .orElseThrow(() -> new DomainRuleViolation("没有这项待核对的身份，请刷新页面后重试。"));
        question.decide(same, reason, actor, clock.instant());
        var rule =
                switch (question.kind()) {
                    case VETO -> "E4";
                    case HONOUR -> "E5";
                    case CANDIDATE -> "E3";
                };
        events.publishEvent(
                new Decided(
                        season,
                        subject,
                        "核对身份：与" + question.otherShown() + (same ? "相同" : "不同"),
                        actor,
                        "竞赛办",
                        reason,
                        rule,
                        null));
        events.publishEvent(new GroundsChanged(seasons.plan(season).division().code()));
    }

    /** What was decided in the season: the same, or not. */
    @Transactional(readOnly = true)
    public Map<Pair, Boolean> decided(String season) {
        return questions.ofSeason(season).stream()
                .filter(question -> !question.isOpen())
                .collect(Collectors.toMap(IdentityQuestion::pair, IdentityQuestion::isSame));
    }

    /** All questions of the season, the open ones first. */
    @Transactional(readOnly = true)
    public List<IdentityQuestion> list(String season) {
        return questions.ofSeason(season).stream()
                .sorted(
                        Comparator.comparing(IdentityQuestion::isOpen, Comparator.reverseOrder())
                                .thenComparing(IdentityQuestion::kind)
                                .thenComparing(IdentityQuestion::subject)
                                .thenComparing(IdentityQuestion::other))
                .toList();
    }

    /** Candidates of whom it is open whether the veto list means them, by key, with the entry. */
    @Transactional(readOnly = true)
    public Map<String, String> openVetoes(String season) {
        var lifted =
                vetoes.findByDivision(seasons.plan(season).division().code()).stream()
                        .filter(VetoEntry::isLifted)
                        .map(VetoEntry::key)
                        .collect(Collectors.toSet());
        return questions.ofSeason(season).stream()
                .filter(question -> question.isOpen() && question.kind() == Question.Kind.VETO)
                .filter(question -> !lifted.contains(question.other()))
                .collect(
                        Collectors.toMap(
                                IdentityQuestion::subject,
                                IdentityQuestion::otherShown,
                                (one, more) -> one + "；" + more));
    }
}
