/**
 * The PostgreSQL that the demo, the rehearsal and the tests bring along, so that a newcomer needs
 * nothing but a JDK. It knows no other module; production ships without it and names its own
 * database.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package org.meritcompetition.database;
