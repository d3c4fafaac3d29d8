/** Letters by SMTP. It knows the outbox's side of a channel and the mail server, nothing else. */
package org.meritcompetition.notification.mail;
