package org.meritcompetition.engine.clock;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * A job of the engine whose date has come.
 *
 * @param process key of the model it belongs to
 * @param instance id of its process instance, its own where it has none
 */
record DueJob(String id, String process, String instance) {

    static DueJob of(ResultSet row, int number) throws SQLException {
        return new DueJob(row.getString(1), row.getString(2), row.getString(3));
    }
}
