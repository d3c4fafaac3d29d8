package org.meritcompetition.evaluation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.meritcompetition.shared.DomainRuleViolation;

/**
 * One category of a track's nomination, as proposed to the judge and as the judge may depart from
 * it.
 *
 * @param title the category's name, for the sentences
 * @param places seats and spares
 * @param eligible every eligible application of the track, best first
 */
public record Ballot(String title, int places, List<Standing> eligible) {

    public Ballot {
        eligible = eligible.stream().sorted(Standing.BY_MERIT).toList();
    }

    /** The keys in the proposed order, no more than there are places. */
    public List<String> proposed() {
        return eligible.stream().limit(places).map(Standing::key).toList();
    }

    /** Without a judge: as many as there are places, and whoever is level with the last of them. */
    List<Standing> byScore() {
        return eligible.stream().filter(each -> each.rankAmong(eligible) <= places).toList();
    }

    /**
     * The judge's order.
     *
     * @param chosen the key at each place, {@code null} where the place was left open
     * @param added keys among the chosen that had not applied
     * @param declined keys 不予提名
     * @param reason for departing from the proposed order, {@code null} if none was given
     * @return the nominees, best first
     */
    List<String> cast(List<String> chosen, Set<String> added, Set<String> declined, String reason) {
        var order = withoutGaps(chosen);
        refuseTwice(order, declined);
        var rest = eligible.stream().filter(each -> !declined.contains(each.key())).toList();
        if (order.size() == chosen.size()) {
            goOn(order, rest);
        }
        refuseLeftOut(order, rest);
        var applicants =
                order.stream().filter(key -> !added.contains(key)).map(this::standing).toList();
        DomainRuleViolation.unless(
                reason != null || inOrder(applicants, rest), "%s的提名顺序与得分顺序不一致，请写明调整理由。", title);
        return order;
    }

    private List<String> withoutGaps(List<String> chosen) {
        var order = new ArrayList<String>();
        for (int i = 0; i < chosen.size(); i++) {
            if (chosen.get(i) != null) {
                DomainRuleViolation.unless(
                        order.size() == i, "%s第%d位空着，请按名次依次填写。", title, order.size() + 1);
                order.add(chosen.get(i));
            }
        }
        return order;
    }

    /** Places beyond those that the form offers are filled in the proposed order. */
    private void goOn(List<String> order, List<Standing> rest) {
        rest.stream()
                .map(Standing::key)
                .filter(key -> !order.contains(key))
                .limit(Math.max(0, places - order.size()))
                .toList()
                .forEach(order::add);
    }

    private void refuseTwice(List<String> order, Set<String> declined) {
        var seen = new HashSet<String>();
        order.forEach(
                key -> {
                    DomainRuleViolation.unless(
                            seen.add(key), "%s中“%s”填了两次，请保留一个名次。", title, nameOf(key));
                    DomainRuleViolation.unless(
                            !declined.contains(key),
                            "“%s”既列入%s提名又列入不予提名，请二选一。",
                            nameOf(key),
                            title);
                });
    }

    private void refuseLeftOut(List<String> order, List<Standing> rest) {
        var missing = rest.stream().filter(each -> !order.contains(each.key())).toList();
        DomainRuleViolation.unless(
                order.size() >= places || missing.isEmpty(),
                "%s还有空余名次，请把%s列入提名，或选入“不予提名”并说明理由。",
                title,
                missing.stream()
                        .map(each -> "“" + each.candidate() + "”")
                        .collect(Collectors.joining("、")));
    }

    /** Equal merit may stand in any order. */
    private static boolean inOrder(List<Standing> applicants, List<Standing> rest) {
        return Stream.iterate(0, i -> i < applicants.size(), i -> i + 1)
                .allMatch(i -> Standing.BY_MERIT.compare(applicants.get(i), rest.get(i)) == 0);
    }

    private Standing standing(String key) {
        return eligible.stream()
                .filter(each -> Objects.equals(each.key(), key))
                .findFirst()
                .orElseThrow(
                        () -> new DomainRuleViolation("%s中有未通过资格审查的候选，请重新选择。".formatted(title)));
    }

    private String nameOf(String key) {
        return eligible.stream()
                .filter(each -> each.key().equals(key))
                .map(Standing::candidate)
                .findFirst()
                .orElse("增补人选");
    }
}
