/** A process as it is drawn in its model, with the way that one instance has taken. */
package org.meritcompetition.engine.diagram;
