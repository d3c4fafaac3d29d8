/**
 * The season's time. Everything that the competition dates, in the domain and in the engine, reads
 * this clock; sessions, logs and mail stay on the wall clock.
 */
package org.meritcompetition.engine.clock;
