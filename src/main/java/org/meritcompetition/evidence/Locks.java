package org.meritcompetition.evidence;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets in one transaction after another, until the end of each. */
@Component
class Locks {

    private static final int OURS = 33;

    private final JdbcClient jdbc;

    Locks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An upload to the subject and its being handed in wait for each other. */
    void subject(String key) {
        take("subject " + key);
    }

    /** A row for the file and its being swept away wait for each other. */
    void file(String sha256) {
        take("file " + sha256);
    }

    private void take(String what) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:what, :ours))")
                .param("what", what)
                .param("ours", OURS)
                .query((row, number) -> what)
                .list();
    }
}
