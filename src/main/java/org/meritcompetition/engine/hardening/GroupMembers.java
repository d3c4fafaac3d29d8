package org.meritcompetition.engine.hardening;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Who belongs to a group, remembered for some seconds: a season opens hundreds of tasks for the
 * same people at once.
 */
@Component
public class GroupMembers {

    private static final Duration MEMORY = Duration.ofSeconds(10);

    /** More do not share one task. */
    private static final int MOST = 50;

    private record Known(Set<String> people, Instant until) {}

    private final IdentityService identity;
    private final Map<String, Known> known = new ConcurrentHashMap<>();

    GroupMembers(@Lazy IdentityService identity) {
        this.identity = identity;
    }

    Set<String> of(String group) {
        return known.compute(
                        group,
                        (it, old) ->
                                old != null && Instant.now().isBefore(old.until()) ? old : look(it))
                .people();
    }

    /**
     * Somebody has come to a group or left it; tasks that come now go to whoever belongs to it now.
     */
    public void forget() {
        known.clear();
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(
                    new TransactionSynchronization() {
                        @Override
                        public void afterCompletion(int status) {
                            known.clear();
                        }
                    });
        }
    }

    private Known look(String group) {
        var people =
                identity.createUserQuery().memberOfGroup(group).listPage(0, MOST).stream()
                        .map(User::getId)
                        .collect(Collectors.toSet());
        return new Known(people, Instant.now().plus(MEMORY));
    }
}
