package org.meritcompetition.engine;

import java.util.Set;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Resources;

/** Takes tasks out of the hands of those who must keep away from them. */
public interface KeepingOut {

    /** Whether a task was taken from somebody, as a condition of SQL on these two columns. */
    static String isKeptOut(String account, String task) {
        return ("exists (select 1 from act_ru_authorization kept where kept.resource_type_ = %d"
                        + " and kept.type_ = %d and kept.user_id_ = %s and kept.resource_id_ = %s)")
                .formatted(
                        Resources.TASK.resourceType(),
                        Authorization.AUTH_TYPE_REVOKE,
                        account,
                        task);
    }

    /** Looks through the open tasks of a person again, of whom more has become known. */
    void reconsider(String account);

    /**
     * Of these accounts, those who must keep away from the open task; it is taken from them for
     * good.
     */
    Set<String> from(String task, Set<String> accounts);

    /** From whom the open task was taken so far: of its groups, all who must keep away from it. */
    Set<String> keptOutOf(String task);
}
