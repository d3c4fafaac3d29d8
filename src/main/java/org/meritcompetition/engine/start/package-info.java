/** What the engine needs at every start and can be made ready before its turn comes (ADR 33). */
package org.meritcompetition.engine.start;
