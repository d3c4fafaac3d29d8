/**
 * The engine's job executor, taught to run many small jobs in one transaction: what a thousand
 * reminders at nine o'clock cost is mostly the transactions and statements around them (ADR 30,
 * 32).
 */
package org.meritcompetition.engine.jobs;
