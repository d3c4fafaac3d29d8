package org.meritcompetition.vetting;

import java.util.List;
import org.meritcompetition.vetting.identity.Identity;

/** A season's honour roll was published; whoever stands on it has been honoured in that year. */
public record HonoursGranted(String season, String documentNumber, List<Identity> honoured) {

    public HonoursGranted {
        honoured = List.copyOf(honoured);
    }
}
