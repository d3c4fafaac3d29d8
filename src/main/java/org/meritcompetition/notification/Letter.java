package org.meritcompetition.notification;

import java.time.LocalDate;

/**
 * What goes out to one person.
 *
 * @param text for a mail, with everything that the notices say
 * @param brief for a messenger outside the house: titles alone, since reasons may speak of people
 * @param digestDay the day of the digest, {@code null} for what goes out at once
 */
record Letter(
        String person,
        String division,
        String subject,
        String text,
        String brief,
        LocalDate digestDay) {

    String textFor(Channel.Kind channel) {
        return channel == Channel.Kind.MAIL ? text : brief;
    }
}
