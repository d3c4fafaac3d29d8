package org.meritcompetition.home;

import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.security.core.Authentication;

/** The unit for which a person speaks as its liaison, or to which a person belongs. */
record OwnUnit(String division, String code) {

    private static final Pattern LIAISON =
            Pattern.compile("GROUP_([a-zA-Z0-9]+)-unit-(.+)-liaison");

    private static final Pattern ANY_ROLE =
            Pattern.compile(
                    "GROUP_([a-zA-Z0-9]+)-unit-(.+?)-(?:liaison|line-leader|head|project-owner)");

    static Optional<OwnUnit> of(Authentication who) {
        return of(who, LIAISON);
    }

    /** The unit to which a person belongs, in whatever role. */
    static Optional<OwnUnit> ofAnyRole(Authentication who) {
        return of(who, ANY_ROLE);
    }

    private static Optional<OwnUnit> of(Authentication who, Pattern role) {
        return who.getAuthorities().stream()
                .map(it -> role.matcher(it.getAuthority()))
                .filter(it -> it.matches())
                .map(it -> new OwnUnit(it.group(1), it.group(2)))
                .findFirst();
    }
}
