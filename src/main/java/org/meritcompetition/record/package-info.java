/**
 * 决策记录: the append-only journal of every decision, a chain for each season in which an entry
 * carries the hash of the one before (domain §4.5). Its table belongs to another role of the
 * database than the application's, so that nobody changes an entry through the application (ADR
 * 0017).
 *
 * <p>It knows the shared words alone and hears {@code Decided}; whoever shows the record asks
 * {@code DecisionRecord}.
 */
@ApplicationModule(displayName = "决策记录", allowedDependencies = "shared")
package org.meritcompetition.record;

import org.springframework.modulith.ApplicationModule;
