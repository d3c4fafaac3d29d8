package org.meritcompetition.recusal;

import static org.meritcompetition.shared.DomainRuleViolation.unless;
import static org.meritcompetition.shared.WrittenName.areSame;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.meritcompetition.engine.People;
import org.meritcompetition.organisation.Group;
import org.meritcompetition.season.Seasons;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who must keep away from a decision: whoever belongs to a unit it concerns, bears a name it
 * concerns, or has declared a tie to one of them.
 */
@Service
@Transactional(readOnly = true)
public class Recusals {

    private final Ties ties;
    private final People people;
    private final Seasons seasons;

    Recusals(Ties ties, People people, Seasons seasons) {
        this.ties = ties;
        this.people = people;
        this.seasons = seasons;
    }

    /** Of these accounts, those who must keep away. */
    public Set<String> among(
            String season, Collection<String> accounts, Collection<Concerned> concerned) {
        if (accounts.isEmpty() || concerned.isEmpty()) {
            return Set.of();
        }
        var division = seasons.plan(season).division().code();
        var declared = ties.atHand(division);
        var names = people.namesOf(accounts);
        var groups = people.groupsOf(accounts);
        return accounts.stream()
                .filter(
                        account ->
                                concerned.stream()
                                        .anyMatch(
                                                one ->
                                                        isConcerned(
                                                                division,
                                                                account,
                                                                names.getOrDefault(
                                                                        account, account),
                                                                groups.getOrDefault(
                                                                        account, Set.of()),
                                                                declared,
                                                                one)))
                .collect(Collectors.toSet());
    }

    /** Of what is to be decided, that from which the account must keep away. */
    public Set<Concerned> barredFrom(
            String season, String account, Collection<Concerned> concerned) {
        var division = seasons.plan(season).division().code();
        var declared = ties.atHand(division);
        var name = people.nameOf(account);
        var groups = people.groupsOf(account);
        return concerned.stream()
                .filter(one -> isConcerned(division, account, name, groups, declared, one))
                .collect(Collectors.toSet());
    }

    /** Whether nobody of the group is left to decide; a group without people decides nothing. */
    public boolean everyoneOf(String season, String group, Collection<Concerned> concerned) {
        var members = people.membersOf(group);
        return among(season, members, concerned).containsAll(members);
    }

    /**
     * Refuses the person who must keep away; the program itself decides by rule and may.
     *
     * @param actor {@code null} for the program
     */
    public void refuse(String season, String actor, Collection<Concerned> concerned) {
        unless(
                actor == null || among(season, List.of(actor), concerned).isEmpty(),
                "您与本项评审涉及的单位或人选有关，请回避，由其他人员办理。");
    }

    /** Refuses the person who bears one of the names: nobody decides on the own application. */
    public void refuseNamed(String actor, Collection<String> names) {
        if (actor == null) {
            return;
        }
        var own = people.nameOf(actor);
        unless(names.stream().noneMatch(it -> areSame(it, own)), "您本人是推荐对象，不能审定自己的申报，请由其他负责人办理。");
    }

    private static boolean isConcerned(
            String division,
            String account,
            String name,
            Collection<String> groups,
            Collection<Tie> declared,
            Concerned one) {
        return areSame(name, one.name())
                || groups.stream().anyMatch(it -> isOfUnit(it, division, one))
                || declared.stream()
                        .anyMatch(tie -> tie.account().equals(account) && tie.binds(one));
    }

    private static boolean isOfUnit(String group, String division, Concerned one) {
        return group.startsWith(Group.ofUnit(division, one.unit()));
    }
}
