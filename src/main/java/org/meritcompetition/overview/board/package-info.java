/** 看板: a season's units and tracks side by side, drawn from the records as they are. */
package org.meritcompetition.overview.board;
