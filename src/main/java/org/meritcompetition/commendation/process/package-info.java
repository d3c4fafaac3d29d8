/** The room of the commendation that knows the engine: its forms and its service tasks. */
package org.meritcompetition.commendation.process;
