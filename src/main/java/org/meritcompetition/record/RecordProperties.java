package org.meritcompetition.record;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Who owns the record's table. Needed where the table is still to be made or changed; without it
 * the program only looks whether all is as it must be.
 *
 * @param ownerUser role of the database, empty where the program is not to sign in with it
 */
@ConfigurationProperties("merit.record")
record RecordProperties(String ownerUser, String ownerPassword) {

    boolean isGiven() {
        return ownerUser != null && !ownerUser.isBlank();
    }
}
