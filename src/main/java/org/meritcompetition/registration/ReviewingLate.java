package org.meritcompetition.registration;

import static org.meritcompetition.shared.DomainRuleViolation.unless;

import java.time.Clock;
import java.time.LocalDate;
import org.meritcompetition.engine.Instances;
import org.meritcompetition.season.Seasons;
import org.meritcompetition.season.plan.SeasonPhase;
import org.meritcompetition.shared.ChineseDates;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 补办受理: the office decides after all about what it was silent on. Such a project takes part
 * meanwhile; whoever is refused now goes no further.
 */
@Service
@Transactional
public class ReviewingLate {

    private static final String ENTRY_REFUSED = "entryRefused";

    private final ProjectEntries entries;
    private final ReviewingEntries reviewing;
    private final RecusingReviewers recusing;
    private final Instances instances;
    private final Seasons seasons;
    private final Clock clock;

    ReviewingLate(
            ProjectEntries entries,
            ReviewingEntries reviewing,
            RecusingReviewers recusing,
            Instances instances,
            Seasons seasons,
            Clock clock) {
        this.entries = entries;
        this.reviewing = reviewing;
        this.recusing = recusing;
        this.instances = instances;
        this.seasons = seasons;
        this.clock = clock;
    }

    /** What is open to that person of the office, and how many are not. */
    @Transactional(readOnly = true)
    public BulkChoice choice(String season, String account) {
        var all = entries.provisional(season);
        var open = recusing.open(season, account, all);
        return new BulkChoice(open, all.size() - open.size());
    }

    public void accept(String season, String key, String actor) {
        listed(season, key);
        reviewing.accept(key, actor);
    }

    /** Before the implementation ends: after that its year is marked, and units apply by it. */
    public void refuse(String season, String key, String actor, String reason) {
        listed(season, key);
        var last = seasons.plan(season).phase(SeasonPhase.IMPLEMENTATION).to();
        unless(
                !LocalDate.now(clock).isAfter(last),
                "实施阶段已于 %s 结束，不能再作不予受理。确有问题的，请在年终考核和资格审核中处理。",
                ChineseDates.DAY.format(last));
        reviewing.refuse(key, actor, reason);
        instances.rouse(ENTRY_REFUSED, key);
    }

    private void listed(String season, String key) {
        unless(
                entries.find(key)
                        .filter(it -> it.season().equals(season))
                        .filter(it -> it.status() == EntryStatus.PROVISIONAL)
                        .isPresent(),
                "该项目已不在暂予受理的名单上，请刷新。");
    }
}
