package org.meritcompetition.engine;

import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;

/** The engine's groups in whose name somebody is signed in. */
public final class HeldGroups {

    /** The administrators' own group. */
    public static final String ADMINISTRATORS = "camunda-admin";

    private static final String PREFIX = "GROUP_";

    private HeldGroups() {}

    /** Their ids. */
    public static Set<String> of(Authentication who) {
        return who.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .filter(it -> it.startsWith(PREFIX))
                .map(it -> it.substring(PREFIX.length()))
                .collect(Collectors.toUnmodifiableSet());
    }

    public static boolean holds(Authentication who, String group) {
        return of(who).contains(group);
    }

    /** The authority that stands for a group. */
    public static String authority(String group) {
        return PREFIX + group;
    }
}
