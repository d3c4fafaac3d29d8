/**
 * Letters to a messenger's endpoint over HTTP, signed. It knows the outbox's side of a channel
 * alone.
 */
package org.meritcompetition.notification.webhook;
