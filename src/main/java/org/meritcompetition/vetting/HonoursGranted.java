package org.meritcompetition.vetting;

import java.util.List;
import org.meritcompetition.vetting.identity.Identity;

/**
 * Whom a decision honours stands on the season's honour roll, and has been honoured in that year.
 * It is said of every decision each time the roll is published.
 */
public record HonoursGranted(String season, String documentNumber, List<Identity> honoured) {

    public HonoursGranted {
        honoured = List.copyOf(honoured);
    }
}
