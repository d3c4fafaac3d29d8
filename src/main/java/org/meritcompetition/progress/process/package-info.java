/**
 * 实施推进 as the engine sees it: one form, one class; one service task, one delegate. Each reads
 * names, calls one verb of the module's root and answers the gateways; no rule of the competition
 * lives here.
 */
package org.meritcompetition.progress.process;
