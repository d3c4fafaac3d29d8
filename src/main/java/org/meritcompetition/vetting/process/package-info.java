/**
 * 资格审核 as the engine sees it: one form, one class; one service task, one delegate. No rule of the
 * competition lives here.
 */
package org.meritcompetition.vetting.process;
