/**
 * The plan of one season, read from a file that an office clerk edits: a new year is a new file and
 * no new code. It names everything that the notice leaves open, and refuses a file with all of its
 * faults at once, each with its place and its remedy.
 *
 * <p>Plain Java; it knows nobody else in this application.
 */
package org.meritcompetition.season.plan;
