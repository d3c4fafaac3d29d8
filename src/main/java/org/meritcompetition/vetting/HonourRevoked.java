package org.meritcompetition.vetting;

import org.meritcompetition.vetting.identity.Identity;

/** What a season granted was revoked, and counts as no honour from now on. */
public record HonourRevoked(String season, Identity who) {}
