/** The room of the objection that knows the engine: its forms and its service tasks. */
package org.meritcompetition.objection.process;
