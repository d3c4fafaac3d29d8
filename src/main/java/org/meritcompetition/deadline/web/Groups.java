package org.meritcompetition.deadline.web;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;

/** The groups in whose name somebody is at the page. */
final class Groups {

    private static final String PREFIX = "GROUP_";
    private static final Pattern OFFICE = Pattern.compile("([a-zA-Z0-9]+)-office");

    private Groups() {}

    static List<String> of(Authentication who) {
        return who.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .filter(it -> it.startsWith(PREFIX))
                .map(it -> it.substring(PREFIX.length()))
                .toList();
    }

    /**
     * The divisions for whose office the person works.
     *
     * @throws AccessDeniedException where it is none
     */
    static Set<String> officesOf(Authentication who) {
        var divisions =
                of(who).stream()
                        .map(OFFICE::matcher)
                        .filter(Matcher::matches)
                        .map(it -> it.group(1))
                        .collect(Collectors.toSet());
        if (divisions.isEmpty()) {
            throw new AccessDeniedException("the office only");
        }
        return divisions;
    }
}
