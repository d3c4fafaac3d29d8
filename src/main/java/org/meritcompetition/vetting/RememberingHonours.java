package org.meritcompetition.vetting;

import static org.meritcompetition.shared.DomainRuleViolation.unless;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.meritcompetition.season.Seasons;
import org.meritcompetition.season.plan.SeasonPlan;
import org.meritcompetition.shared.Decided;
import org.meritcompetition.shared.DomainRuleViolation;
import org.meritcompetition.vetting.identity.Identity;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 历年荣誉: the rolls of this system, and those of the years before it, imported by the office. */
@Service
@Transactional
public class RememberingHonours {

    private static final int FIRST_YEAR = 1990;

    private final PastHonours honours;
    private final Seasons seasons;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RememberingHonours(
            PastHonours honours, Seasons seasons, ApplicationEventPublisher events, Clock clock) {
        this.honours = honours;
        this.seasons = seasons;
        this.events = events;
        this.clock = clock;
    }

    /** The division's honours, the latest year first. */
    @Transactional(readOnly = true)
    public List<PastHonour> list(String division) {
        return honours.findByDivision(division).stream()
                .sorted(
                        Comparator.comparing(PastHonour::year, Comparator.reverseOrder())
                                .thenComparing(honour -> honour.who().category())
                                .thenComparing(honour -> honour.who().unit())
                                .thenComparing(honour -> honour.who().name()))
                .toList();
    }

    /** A check of lines one after the other, each against what is known and those before it. */
    Check check(String season) {
        var plan = seasons.plan(season);
        var known = new HashMap<String, List<Identity>>();
        honours.findByDivision(plan.division().code())
                .forEach(honour -> namesakes(known, honour.who(), honour.year()).add(honour.who()));
        return new Check(plan, known);
    }

    /** One round of checking. */
    record Check(SeasonPlan plan, Map<String, List<Identity>> known) {

        /** What is wrong with the line. */
        Optional<String> flaw(HonourDraft draft) {
            var who = draft.who();
            if (draft.year() < FIRST_YEAR || draft.year() >= plan.year()) {
                return Optional.of(
                        "“%s”的年度应为 %d 至 %d。".formatted(who.name(), FIRST_YEAR, plan.year() - 1));
            }
            if (plan.units().stream().noneMatch(unit -> unit.code().equals(who.unit()))) {
                return Optional.of("“%s”的单位不是参赛单位，请核对。".formatted(who.name()));
            }
            var namesakes = namesakes(known, who, draft.year());
            var isNew = namesakes.stream().allMatch(who::isSurelyNot);
            namesakes.add(who);
            return isNew
                    ? Optional.empty()
                    : Optional.of("“%s”%d 年的荣誉已经登记，请勿重复导入。".formatted(who.name(), draft.year()));
        }
    }

    /** Takes over a roll of earlier years; a fault in one line refuses all. */
    public void importRoll(String season, List<HonourDraft> roll, String actor) {
        var plan = seasons.plan(season);
        var check = check(season);
        unless(!roll.isEmpty(), "表中没有可以导入的荣誉。");
        for (var draft : roll) {
            check.flaw(draft)
                    .ifPresent(
                            flaw -> {
                                throw new DomainRuleViolation(flaw);
                            });
        }
        save(plan, roll, null, actor);
        events.publishEvent(
                new Decided(
                        season,
                        plan.division().code() + "/honour",
                        "导入历年荣誉%d项".formatted(roll.size()),
                        actor,
                        "竞赛办",
                        null,
                        "E5",
                        null));
        events.publishEvent(new GroundsChanged(plan.division().code()));
    }

    /** The season's own roll will count in the years after it. */
    @EventListener
    void on(HonoursGranted granted) {
        if (honours.existsBySeasonAndDocumentNumber(granted.season(), granted.documentNumber())) {
            return;
        }
        var plan = seasons.plan(granted.season());
        save(
                plan,
                granted.honoured().stream()
                        .map(who -> new HonourDraft(who, plan.year(), granted.documentNumber()))
                        .toList(),
                granted.season(),
                null);
    }

    /** It stands on the list as revoked; whom it barred from being honoured again is free. */
    @EventListener
    void on(HonourRevoked revoked) {
        honours.findBySeason(revoked.season()).stream()
                .filter(honour -> honour.who().equals(revoked.who()))
                .forEach(PastHonour::revoke);
        var division = seasons.plan(revoked.season()).division().code();
        events.publishEvent(new GroundsChanged(division));
    }

    private void save(SeasonPlan plan, List<HonourDraft> roll, String season, String actor) {
        var division = plan.division().code();
        Map<Integer, Integer> numbers = new HashMap<>();
        for (var draft : roll) {
            var number =
                    numbers.compute(
                            draft.year(),
                            (year, last) ->
                                    1
                                            + (last == null
                                                    ? (int)
                                                            honours.countByDivisionAndYear(
                                                                    division, year)
                                                    : last));
            honours.save(new PastHonour(division, number, draft, season, actor, clock.instant()));
        }
    }

    /**
     * Whoever of that name was honoured in that unit and year; a month of birth tells them apart.
     */
    private static List<Identity> namesakes(
            Map<String, List<Identity>> known, Identity who, int year) {
        return known.computeIfAbsent(
                "%d %s %s %s".formatted(year, who.category(), who.unit(), who.name()),
                it -> new ArrayList<>());
    }
}
