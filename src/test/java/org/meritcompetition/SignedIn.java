package org.meritcompetition;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.Locale;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.UserRequestPostProcessor;

/** Somebody at our own pages: the demo's account that belongs to a group. */
public final class SignedIn {

    private SignedIn() {}

    public static UserRequestPostProcessor as(String group) {
        return user(account(group)).authorities(new SimpleGrantedAuthority("GROUP_" + group));
    }

    /**
     * A member of a group that the demo does not have, e.g. of another division; gone afterwards.
     */
    public static void stranger(IdentityService identity, String group, Visit visit)
            throws Exception {
        var account = identity.newUser("stranger");
        identity.saveUser(account);
        identity.saveGroup(identity.newGroup(group));
        identity.createMembership("stranger", group);
        try {
            visit.by(user("stranger").authorities(new SimpleGrantedAuthority("GROUP_" + group)));
        } finally {
            identity.deleteUser("stranger");
            identity.deleteGroup(group);
        }
    }

    /** What somebody tries. */
    @FunctionalInterface
    public interface Visit {
        void by(UserRequestPostProcessor who) throws Exception;
    }

    private static String account(String group) {
        return switch (group) {
            case "camunda-admin" -> "admin";
            case "cg-office" -> "office";
            case "cg-leading-group" -> "leader";
            default ->
                    group.startsWith("cg-track-")
                            ? group.replace("cg-track-", "judge-").toLowerCase(Locale.ROOT)
                            : group.replace("cg-unit-", "");
        };
    }
}
