package org.meritcompetition.notification.web;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.meritcompetition.season.Seasons;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Whose deliveries a person may see: the office those of its division, the administrator all. */
@Component
class Overseer {

    private static final String ADMINISTRATOR = "GROUP_camunda-admin";
    private static final Pattern OFFICE = Pattern.compile("GROUP_([a-zA-Z0-9]+)-office");

    private final Seasons seasons;

    Overseer(Seasons seasons) {
        this.seasons = seasons;
    }

    static boolean isOne(Authentication who) {
        return who != null
                && who.getAuthorities().stream()
                        .anyMatch(
                                it ->
                                        it.getAuthority().equals(ADMINISTRATOR)
                                                || OFFICE.matcher(it.getAuthority()).matches());
    }

    /**
     * The divisions that the person oversees.
     *
     * @throws AccessDeniedException where it is none
     */
    Set<String> divisionsOf(Authentication who) {
        if (!isOne(who)) {
            throw new AccessDeniedException("the office and the administrator only");
        }
        if (who.getAuthorities().stream().anyMatch(it -> it.getAuthority().equals(ADMINISTRATOR))) {
            return seasons.codes().stream()
                    .map(it -> seasons.plan(it).division().code())
                    .collect(Collectors.toSet());
        }
        return who.getAuthorities().stream()
                .map(it -> OFFICE.matcher(it.getAuthority()))
                .filter(it -> it.matches())
                .map(it -> it.group(1))
                .collect(Collectors.toSet());
    }
}
