package org.meritcompetition.engine.hardening;

import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.camunda.bpm.engine.impl.plugin.AdministratorAuthorizationPlugin;
import org.meritcompetition.engine.HeldGroups;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Administrators may do everything in the engine, Cockpit and Admin; nobody else is granted
 * anything here.
 */
@Configuration(proxyBeanMethods = false)
class AdministratorsRights {

    @Bean
    ProcessEnginePlugin administrators() {
        var plugin = new AdministratorAuthorizationPlugin();
        plugin.setAdministratorGroupName(HeldGroups.ADMINISTRATORS);
        return plugin;
    }
}
