package org.meritcompetition.vetting;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.meritcompetition.season.Seasons;
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
    private final CheckingVetoes checking;
    private final Seasons seasons;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    KeepingVetoList(
            VetoEntries entries,
            CheckingVetoes checking,
            Seasons seasons,
            ApplicationEventPublisher events,
            Clock clock) {
        this.entries = entries;
        this.checking = checking;
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
        var check = checking.of(season);
        var number = check.known();
        for (var draft : drafts) {
            check.flaw(draft)
                    .ifPresent(
                            flaw -> {
                                throw new DomainRuleViolation(flaw.message());
                            });
            var entry = new VetoEntry(division, ++number, draft, actor, clock.instant());
            entries.saveAndFlush(entry);
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
}
