package org.meritcompetition.recusal;

import static org.meritcompetition.shared.DomainRuleViolation.unless;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.meritcompetition.engine.KeepingOut;
import org.meritcompetition.season.Seasons;
import org.meritcompetition.shared.Decided;
import org.meritcompetition.shared.DomainRuleViolation;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A person declares a tie to a unit or a candidate, and is kept away at once from what concerns
 * them. Only somebody else of the office lifts it.
 */
@Service
@Transactional
public class DeclaringTies {

    private final Ties ties;
    private final Seasons seasons;
    private final KeepingOut keepingOut;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DeclaringTies(
            Ties ties,
            Seasons seasons,
            KeepingOut keepingOut,
            ApplicationEventPublisher events,
            Clock clock) {
        this.ties = ties;
        this.seasons = seasons;
        this.keepingOut = keepingOut;
        this.events = events;
        this.clock = clock;
    }

    public void declare(String season, String account, TieDraft draft) {
        var plan = seasons.plan(season);
        unless(draft.unit() != null || draft.candidate() != null, "请选择与您有关的单位，或填写与您有关的人选姓名。");
        unless(draft.kind() != null, "请写明是什么关系，如近亲属、原工作单位。");
        unless(
                draft.unit() == null
                        || plan.units().stream().anyMatch(it -> it.code().equals(draft.unit())),
                "没有这个参赛单位，请重新选择。");
        var division = plan.division().code();
        var known = ties.findByDivision(division);
        unless(
                known.stream()
                        .noneMatch(
                                tie ->
                                        tie.stands()
                                                && tie.account().equals(account)
                                                && draft.equals(
                                                        new TieDraft(
                                                                tie.unit(),
                                                                tie.candidate(),
                                                                tie.kind()))),
                "这项回避关系已经申报过，不必重复申报。");
        var tie = new Tie(division, known.size() + 1, account, draft, clock.instant());
        ties.declare(division, tie);
        keepingOut.reconsider(account);
        events.publishEvent(
                new Decided(
                        season, tie.key(), "申报回避关系", account, "本人", draft.kind(), "回避规定", null));
    }

    /** A tie that was declared by mistake, or has ended. */
    public void lift(String season, String key, String reason, String actor) {
        var division = seasons.plan(season).division().code();
        var tie =
                ties.findById(key)
                        .filter(found -> key.startsWith(division + "/"))
                        .orElseThrow(() -> new DomainRuleViolation("没有这项回避关系，请刷新页面后重试。"));
        tie.lift(reason, actor, clock.instant());
        events.publishEvent(new Decided(season, key, "解除回避关系", actor, "竞赛办", reason, "回避规定", null));
    }

    /** What the person has declared, lifted ties left out. */
    @Transactional(readOnly = true)
    public List<Tie> of(String season, String account) {
        return all(season).stream().filter(tie -> tie.account().equals(account)).toList();
    }

    /** All ties that stand. */
    @Transactional(readOnly = true)
    public List<Tie> all(String season) {
        return ties.findByDivision(seasons.plan(season).division().code()).stream()
                .filter(Tie::stands)
                .sorted(Comparator.comparing(Tie::account).thenComparing(Tie::key))
                .toList();
    }
}
