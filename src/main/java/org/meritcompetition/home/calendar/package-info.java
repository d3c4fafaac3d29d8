/** The administrator's page about working days (工作日历). */
package org.meritcompetition.home.calendar;
