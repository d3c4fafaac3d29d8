package org.meritcompetition.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.util.ReflectionUtils;

/**
 * Decides when the server stops. The library stops it in a shutdown hook of its own, beside the
 * application that is still closing and then waits half a minute for its database; marked as
 * closed, the server is left to us.
 */
final class ServerStop {

    private ServerStop() {}

    static EmbeddedPostgres ours(EmbeddedPostgres server) {
        closed(server).set(true);
        return server;
    }

    static void allow(EmbeddedPostgres server) {
        closed(server).set(false);
    }

    private static AtomicBoolean closed(EmbeddedPostgres server) {
        var field =
                ReflectionUtils.findField(EmbeddedPostgres.class, "closed", AtomicBoolean.class);
        ReflectionUtils.makeAccessible(field);
        return (AtomicBoolean) ReflectionUtils.getField(field, server);
    }
}
