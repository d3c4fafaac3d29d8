/**
 * The working days of this installation (工作日历): the shipped tables, taken over at the first start,
 * and what the administrator has imported or changed since. Whoever counts working days in the
 * running program asks here.
 */
package org.meritcompetition.season.calendar;
