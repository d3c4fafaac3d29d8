/**
 * The pages of the notices: a person's own, the bell in the bar, and the deliveries for the office.
 */
package org.meritcompetition.notification.web;
