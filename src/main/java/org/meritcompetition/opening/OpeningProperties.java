package org.meritcompetition.opening;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.core.io.Resource;

/**
 * What the first start needs.
 *
 * @param seasonFile the season to open
 * @param opensSeason whether the first start opens that season, as opposed to its people alone
 * @param demoPassword password of every demo account; empty in production, where there are none
 * @param adminPassword password of the first administrator in production
 */
@ConfigurationProperties("merit")
public record OpeningProperties(
        Resource seasonFile, boolean opensSeason, String demoPassword, String adminPassword) {

    boolean isDemo() {
        return demoPassword != null && !demoPassword.isBlank();
    }

    String firstAdministratorsPassword() {
        return isDemo() ? demoPassword : adminPassword;
    }
}
