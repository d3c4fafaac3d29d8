package org.meritcompetition.notification;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.meritcompetition.objection.AnswersByMail;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The letters to objectors, as the outbox knows them. */
@Repository
class MailedAnswers implements AnswersByMail {

    private final JdbcClient jdbc;

    MailedAnswers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<String, Mailed> of(Collection<String> objections) {
        var found = new HashMap<String, Mailed>();
        if (!objections.isEmpty()) {
            jdbc.sql("select person, state, settled_at from delivery where person in (:keys)")
                    .param("keys", objections)
                    .query(
                            row -> {
                                var at = row.getTimestamp(3);
                                found.put(
                                        row.getString(1),
                                        new Mailed(
                                                State.valueOf(row.getString(2)),
                                                at == null ? null : at.toInstant()));
                            });
        }
        return found;
    }
}
