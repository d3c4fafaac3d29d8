package org.meritcompetition.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.meritcompetition.season.plan.Numeral;
import org.meritcompetition.season.plan.SeasonPlan;

/**
 * An account and the groups it belongs to.
 *
 * @param id what one types to sign in, e.g. {@code huangpu-liaison}
 * @param name as it is shown to others
 */
public record Account(String id, String name, Set<String> groups) {

    private static final String DIGITS = "〇一二三四五六七八九";
    private static final int LONGEST_NAME = 30;

    /** The accounts of a demonstration: one for each part in the season. */
    public static List<Account> forDemonstration(SeasonPlan plan) {
        var division = plan.division().code();
        var accounts = new ArrayList<Account>();
        accounts.add(new Account("office", "竞赛办", Set.of(Group.office(division))));
        accounts.add(new Account("office-2", "竞赛办复核人", Set.of(Group.office(division))));
        for (var seat : plan.evaluation().leadingGroup().seats()) {
            accounts.add(leader(plan, seat));
        }
        for (var track : plan.tracks()) {
            var groups =
                    plan.tracks().stream()
                            .filter(it -> track.code().equals(it.deputy()))
                            .map(it -> Group.deputy(division, it.code()))
                            .collect(Collectors.toSet());
            groups.add(Group.track(division, track.code()));
            var id = "judge-" + track.code().toLowerCase(Locale.ROOT);
            accounts.add(named(id, track.judge() + "评委", groups));
            for (var more = 2; more <= plan.evaluation().marking().judges(); more++) {
                accounts.add(
                        named(
                                id + "-" + more,
                                track.judge() + "评委" + Numeral.of(more),
                                Set.of(Group.track(division, track.code()))));
            }
        }
        for (var body : plan.eligibility().consulted()) {
            accounts.add(
                    named(
                            "consulted-" + body.code(),
                            body.name(),
                            Set.of(Group.consulted(division, body.code()))));
        }
        for (var unit : plan.units()) {
            for (var role : List.of(Role.LIAISON, Role.LINE_LEADER, Role.HEAD)) {
                accounts.add(
                        named(
                                unit.code() + "-" + role.id(),
                                unit.name() + role.label(),
                                Set.of(Group.unit(division, unit.code(), role))));
            }
        }
        return accounts;
    }

    /** Called after a body, by what may stand in a name: 第3支队（东）联络员 is 第三支队东联络员. */
    private static Account named(String id, String name, Set<String> groups) {
        var letters =
                name.codePoints()
                        .map(it -> it >= '0' && it <= '9' ? DIGITS.codePointAt(it - '0') : it)
                        .filter(Account::mayBeInName)
                        .collect(
                                StringBuilder::new,
                                StringBuilder::appendCodePoint,
                                StringBuilder::append);
        var last = letters.length();
        return new Account(id, letters.substring(Math.max(0, last - LONGEST_NAME)), groups);
    }

    private static boolean mayBeInName(int letter) {
        return Character.UnicodeScript.of(letter) == Character.UnicodeScript.HAN
                || letter >= 'A' && letter <= 'Z'
                || letter >= 'a' && letter <= 'z';
    }

    /** The first one leads the group and concludes what all have voted on. */
    private static Account leader(SeasonPlan plan, String seat) {
        var division = plan.division().code();
        var group = plan.evaluation().leadingGroup();
        var name = group.name(seat);
        var own = Group.memberOfLeadingGroup(division, seat);
        return group.isChair(seat)
                ? new Account("leader", name, Set.of(Group.leadingGroup(division), own))
                : new Account("leader-" + seat, name, Set.of(own));
    }
}
