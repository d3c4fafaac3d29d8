/**
 * The gateway around every form: it shows what a {@code TaskForm} computes, enforces the deployed
 * form's own schema on what comes back, and hands it on. Nothing a participant sends becomes a
 * process variable by itself.
 */
package org.meritcompetition.engine.gateway;
