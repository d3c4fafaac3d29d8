package org.meritcompetition.engine.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.HashSet;
import org.camunda.bpm.webapp.impl.security.auth.AuthenticationUtil;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.camunda.bpm.webapp.impl.security.auth.UserAuthentication;
import org.meritcompetition.engine.HeldGroups;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Signs people in at Camunda's web applications who have signed in with us. Camunda remembers a
 * person's groups in the session; they are forgotten here as soon as they are others.
 */
class OneSession extends ContainerBasedAuthenticationFilter {

    @Override
    public void init(FilterConfig config) {
        authenticationProvider = new SignedInUser();
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        forgetFormerGroups((HttpServletRequest) request);
        super.doFilter(request, response, chain);
    }

    private static void forgetFormerGroups(HttpServletRequest request) {
        var session = request.getSession(false);
        var who = SecurityContextHolder.getContext().getAuthentication();
        if (session == null || who == null) {
            return;
        }
        var groups = HeldGroups.of(who);
        var known = AuthenticationUtil.getAuthsFromSession(session);
        known.getAuthentications().stream()
                .filter(it -> !(new HashSet<>(it.getGroupIds()).equals(groups)))
                .map(UserAuthentication::getProcessEngineName)
                .toList()
                .forEach(known::removeByEngineName);
    }
}
