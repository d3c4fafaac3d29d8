/** The room of the 会签 that knows the engine: one task a seat, and what its closing sets off. */
package org.meritcompetition.countersigning.process;
