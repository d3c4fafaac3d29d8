/** The engine's tasks, as the desk hands them around. */
package org.meritcompetition.cooperation.process;
