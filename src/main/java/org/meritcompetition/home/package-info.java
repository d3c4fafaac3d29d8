/**
 * The pages of our own around Tasklist: sign in, what waits for me, and the demo's clock. It may
 * know every module; nobody knows it.
 */
package org.meritcompetition.home;
