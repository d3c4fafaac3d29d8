/**
 * A whole season in a minute: simulated participants fill the very same forms in the very same
 * engine while the clock is moved from date to date. It may know every module; nobody knows it.
 */
package org.meritcompetition.rehearsal;
