package org.meritcompetition.notification;

import java.util.UUID;

/**
 * A letter on its way to a person.
 *
 * @param id the same at every attempt, so that whoever gets it twice can tell
 * @param attempts made before this one
 */
public record Delivery(
        UUID id, Channel.Kind channel, String person, String subject, String text, int attempts) {}
