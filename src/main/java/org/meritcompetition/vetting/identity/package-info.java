/**
 * Who is who: when two written names mean the same person or team, may mean it, or do not. Plain
 * Java; it knows the season's plan and nobody else.
 */
@NamedInterface("identity")
package org.meritcompetition.vetting.identity;

import org.springframework.modulith.NamedInterface;
