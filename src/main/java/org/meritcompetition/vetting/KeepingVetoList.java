package org.meritcompetition.vetting;

import static org.meritcompetition.shared.DomainRuleViolation.unless;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.meritcompetition.season.Seasons;
import org.meritcompetition.season.plan.AwardCategory;
import org.meritcompetition.shared.Decided;
import org.meritcompetition.shared.DomainRuleViolation;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 负面清单: the office enters what a body has told it, and lifts what no longer holds. */
@Service
@Transactional
public class KeepingVetoList {

    private static final String RULE = "E4";
    private static final String ROLE = "竞赛办";

    private final VetoEntries entries;
    private final KnownPeople people;
    private final Seasons seasons;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    KeepingVetoList(
            VetoEntries entries,
            KnownPeople people,
            Seasons seasons,
            ApplicationEventPublisher events,
            Clock clock) {
        this.entries = entries;
        this.people = people;
        this.seasons = seasons;
        this.events = events;
        this.clock = clock;
    }

    /** The division's whole list, lifted entries among it, the newest matter first. */
    @Transactional(readOnly = true)
    public List<VetoEntry> list(String division) {
        return entries.findByDivision(division).stream()
                .sorted(
                        Comparator.comparing(VetoEntry::from, Comparator.reverseOrder())
                                .thenComparing(VetoEntry::key))
                .toList();
    }

    /**
     * Enters one or many; a fault in one refuses all.
     *
     * @param season whose registered people are meant
     */
    public void enter(String season, List<VetoDraft> drafts, String actor) {
        var division = seasons.plan(season).division().code();
        var list = entries.findByDivision(division);
        var number = list.size();
        for (var draft : drafts) {
            refuseFaulty(season, draft);
            unless(
                    list.stream().noneMatch(entry -> entry.repeats(draft)),
                    "“%s”的同一事由已经在负面清单中，请勿重复列入。",
                    draft.who().name());
            var entry = new VetoEntry(division, ++number, draft, actor, clock.instant());
            entries.saveAndFlush(entry);
            list.add(entry);
            events.publishEvent(
                    new Decided(
                            season,
                            entry.key(),
                            "列入负面清单",
                            actor,
                            ROLE,
                            draft.grounds() + "（" + draft.body() + "提供）",
                            RULE,
                            null));
        }
        events.publishEvent(new GroundsChanged(division));
    }

    public void lift(String season, String key, String reason, String actor) {
        var division = seasons.plan(season).division().code();
        var entry =
                entries.findById(key)
                        .filter(found -> key.startsWith(division + "/"))
                        .orElseThrow(() -> new DomainRuleViolation("没有这条负面清单记录，请刷新页面后重试。"));
        entry.lift(reason, actor, clock.instant());
        events.publishEvent(new Decided(season, key, "撤销负面清单记录", actor, ROLE, reason, RULE, null));
        events.publishEvent(new GroundsChanged(division));
    }

    private void refuseFaulty(String season, VetoDraft draft) {
        var who = draft.who();
        unless(!who.name().isBlank(), "请填写姓名或集体名称。");
        unless(draft.grounds() != null, "请写明“%s”列入负面清单的事由。", who.name());
        unless(draft.body() != null, "请写明“%s”的信息由哪个部门提供。", who.name());
        unless(draft.from() != null, "请填写“%s”事由发生或作出处理的日期。", who.name());
        unless(!draft.from().isAfter(LocalDate.now(clock)), "“%s”的事由日期在今天之后，请核对。", who.name());
        unless(
                draft.until() == null || !draft.until().isBefore(draft.from()),
                "“%s”的影响期早于事由日期，请核对。",
                who.name());
        unless(
                who.born() == null || who.category() == AwardCategory.INDIVIDUAL,
                "集体“%s”没有出生年月，请留空。",
                who.name());
        unless(
                who.born() == null || who.born().matches("[0-9]{4}-(0[1-9]|1[0-2])"),
                "“%s”的出生年月请写成 1985-06 的样子。",
                who.name());
        people.refuseUnknown(season, who);
    }
}
