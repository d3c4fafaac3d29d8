package org.meritcompetition.architecture.broken.home;

import org.meritcompetition.architecture.broken.notification.Telling;

/** A page that knows who tells people, which it may not. */
public class Front {

    public Telling telling() {
        return new Telling();
    }
}
