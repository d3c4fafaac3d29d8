package org.meritcompetition.deadline.web;

import java.util.List;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;

/** The groups in whose name somebody is at the page. */
final class Groups {

    private static final String PREFIX = "GROUP_";

    private Groups() {}

    static List<String> of(Authentication who) {
        return who.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .filter(it -> it.startsWith(PREFIX))
                .map(it -> it.substring(PREFIX.length()))
                .toList();
    }
}
