package org.meritcompetition.registration;

import static org.meritcompetition.shared.DomainRuleViolation.unless;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.meritcompetition.organisation.Group;
import org.meritcompetition.recusal.Concerned;
import org.meritcompetition.recusal.Recusals;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who of the office must keep away from an entry, a plan or a bulk acceptance: whoever belongs to
 * the unit, is named in the entry, or has declared a tie to either (domain §4.5).
 */
@Service
@Transactional(readOnly = true)
public class RecusingReviewers {

    private final ProjectEntries entries;
    private final Recusals recusals;

    RecusingReviewers(ProjectEntries entries, Recusals recusals) {
        this.entries = entries;
        this.recusals = recusals;
    }

    /** Of these accounts, those who must not decide on the entry. */
    public Set<String> concerned(String entry, Collection<String> accounts) {
        var found = entries.get(entry);
        return recusals.among(found.season(), accounts, found.concerned());
    }

    /** Of these accounts, those who must not mark the unit's plan. */
    public Set<String> ofUnit(String season, String unit, Collection<String> accounts) {
        return recusals.among(season, accounts, List.of(Concerned.unit(unit)));
    }

    /** Of these entries, those on which the account may decide, in the same order. */
    public List<ProjectEntry> open(String season, String account, List<ProjectEntry> listed) {
        if (account == null || listed.isEmpty()) {
            return listed;
        }
        var all = listed.stream().flatMap(it -> it.concerned().stream()).distinct().toList();
        var barred = recusals.barredFrom(season, account, all);
        return listed.stream()
                .filter(it -> it.concerned().stream().noneMatch(barred::contains))
                .toList();
    }

    /** The groups that act where everybody of the office has to keep away. */
    public List<String> standIns(String division) {
        return List.of(Group.leadingGroup(division));
    }

    /** Refuses the person who must not decide on the entry; the program itself may. */
    public void refuse(String entry, String actor) {
        refuse(entries.get(entry), actor);
    }

    void refuse(ProjectEntry entry, String actor) {
        unless(
                open(entry.season(), actor, List.of(entry)).size() == 1,
                "您与该项目的单位或人员有关，请回避，由其他人员办理。");
    }

    void refuse(String season, String unit, String actor) {
        unless(
                actor == null || ofUnit(season, unit, List.of(actor)).isEmpty(),
                "您与该单位有关，请回避，由其他人员评分。");
    }
}
