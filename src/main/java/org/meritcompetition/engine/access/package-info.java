/**
 * Who may enter. One login serves our own pages, Tasklist and Cockpit; what a participant may ask
 * of the engine over HTTP is a short list, and everything else is the administrator's.
 */
package org.meritcompetition.engine.access;
