package org.meritcompetition.database;

/** Another program holds the data directory. */
public class DatabaseInUse extends DatabaseRefused {

    public DatabaseInUse(String message) {
        super(message);
    }
}
