package org.meritcompetition.organisation;

import java.util.List;
import java.util.Set;

/**
 * The seats of the leading group that an imported list leaves empty: it does not say who succeeds
 * whom, and without a seat there is no vote.
 */
final class SeatsLeft {

    private final Bodies bodies;
    private final ContactImport plan;

    SeatsLeft(Bodies bodies, ContactImport plan) {
        this.bodies = bodies;
        this.plan = plan;
    }

    /** One for each seat. */
    List<String> sentences() {
        var left =
                plan.changed().stream()
                        .filter(this::leavesSeat)
                        .map(ContactImport.Changed::contact);
        return left.skip(bodies.plan().evaluation().leadingGroup().isCounted() ? coming() : 0)
                .map(
                        it ->
                                "注意：导入后会签席位“%s”没有人担任。由他人接任%s的，请先不要导入，在通讯录中打开%s，办理接任后再导入。"
                                        .formatted(bodies.seatedAs(it), it.name(), it.name()))
                .toList();
    }

    private boolean leavesSeat(ContactImport.Changed change) {
        return LeadingSeats.isMember(change.contact())
                && !isMember(change.roles())
                && bodies.seatOf(change.contact()).isPresent();
    }

    private long coming() {
        return plan.added().stream().filter(it -> isMember(it.roles())).count()
                + plan.changed().stream()
                        .filter(it -> !LeadingSeats.isMember(it.contact()) && isMember(it.roles()))
                        .count();
    }

    private static boolean isMember(Set<ContactRole> roles) {
        return roles.contains(LeadingSeats.MEMBER);
    }
}
