package org.meritcompetition.opening;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.core.io.Resource;

/**
 * What the first start needs.
 *
 * @param seasonFile the season to open
 * @param calendarFiles tables of working days for years that have none, as the calendar's page
 *     gives and takes them
 * @param opensSeason whether the first start opens that season, as opposed to its people alone
 * @param demoPassword password of every demo account; empty in production, where there are none
 * @param adminPassword password of the first administrator in production
 */
@ConfigurationProperties("merit")
public record OpeningProperties(
        Resource seasonFile,
        List<Resource> calendarFiles,
        boolean opensSeason,
        String demoPassword,
        String adminPassword) {

    public OpeningProperties {
        calendarFiles = calendarFiles == null ? List.of() : List.copyOf(calendarFiles);
    }

    boolean isDemo() {
        return demoPassword != null && !demoPassword.isBlank();
    }

    String firstAdministratorsPassword() {
        return isDemo() ? demoPassword : adminPassword;
    }
}
