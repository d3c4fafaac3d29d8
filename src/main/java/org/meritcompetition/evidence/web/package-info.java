/** The pages of attached files, and what the script behind them asks. */
package org.meritcompetition.evidence.web;
