package org.meritcompetition.home;

import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.security.core.Authentication;

/** The unit for which a person speaks as its liaison. */
record OwnUnit(String division, String code) {

    private static final Pattern LIAISON =
            Pattern.compile("GROUP_([a-zA-Z0-9]+)-unit-(.+)-liaison");

    static Optional<OwnUnit> of(Authentication who) {
        return who.getAuthorities().stream()
                .map(it -> LIAISON.matcher(it.getAuthority()))
                .filter(it -> it.matches())
                .map(it -> new OwnUnit(it.group(1), it.group(2)))
                .findFirst();
    }
}
