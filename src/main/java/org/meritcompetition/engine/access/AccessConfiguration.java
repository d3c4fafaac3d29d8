package org.meritcompetition.engine.access;

import static org.meritcompetition.engine.access.Paths.path;
import static org.meritcompetition.engine.access.Paths.post;
import static org.springframework.security.config.Customizer.withDefaults;

import jakarta.servlet.Filter;
import org.camunda.bpm.engine.IdentityService;
import org.meritcompetition.engine.HeldGroups;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;

/**
 * The two chains: REST with a password in each request, and everything a browser opens with one
 * session.
 */
@Configuration(proxyBeanMethods = false)
class AccessConfiguration {

    static final String ADMINISTRATOR = HeldGroups.authority(HeldGroups.ADMINISTRATORS);

    @Bean
    FilterRegistrationBean<Filter> oneSession() {
        var filter = new FilterRegistrationBean<Filter>(new OneSession());
        filter.addUrlPatterns("/camunda/app/*", "/camunda/api/*");
        filter.setOrder(201);
        return filter;
    }

    @Bean
    @Order(1)
    SecurityFilterChain restAccess(
            HttpSecurity http, FirstPasswords passwords, EngineFilters filters) throws Exception {
        http.securityMatcher(new OrRequestMatcher(path("/engine-rest/**"), path("/api/**")))
                .authorizeHttpRequests(it -> it.anyRequest().authenticated())
                .csrf(it -> it.disable())
                .httpBasic(withDefaults())
                .sessionManagement(it -> it.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .addFilterBefore(new OwnPasswordFirst(passwords), AuthorizationFilter.class);
        return filters.addTo(http).build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain browserAccess(
            HttpSecurity http,
            IdentityService identity,
            FirstPasswords passwords,
            EngineFilters filters)
            throws Exception {
        var ownLogout = post("/logout");
        var camundaLogout = post("/camunda/api/admin/auth/user/*/logout");
        var requestCache = new HttpSessionRequestCache();
        requestCache.setMatchingRequestParameterName(null);
        // after signing in one is led to the page one wanted, not to what a script had asked for
        requestCache.setRequestMatcher(
                it -> String.valueOf(it.getHeader("Accept")).contains("text/html"));
        http.authorizeHttpRequests(
                        it ->
                                it.requestMatchers(
                                                path("/camunda/api/admin/setup/**"),
                                                path("/camunda/app/admin/*/setup/**"),
                                                path("/camunda/api/admin/auth/user/*/login/*"))
                                        .denyAll()
                                        .requestMatchers(
                                                path("/login"),
                                                path("/error"),
                                                path("/favicon.ico"),
                                                path("/house/**"),
                                                path("/notice/**"))
                                        .permitAll()
                                        .requestMatchers(path("/actuator/health/**"))
                                        .permitAll()
                                        .requestMatchers(
                                                path("/camunda/app/cockpit/**"),
                                                path("/camunda/app/admin/**"),
                                                path("/camunda/api/cockpit/**"),
                                                path("/demo/**"),
                                                path("/admin/**"),
                                                path("/actuator/**"))
                                        .hasAuthority(ADMINISTRATOR)
                                        .anyRequest()
                                        .authenticated())
                .csrf(it -> it.ignoringRequestMatchers(path("/camunda/**"), path("/notice/**")))
                .requestCache(it -> it.requestCache(requestCache))
                .formLogin(it -> it.loginPage("/login").permitAll())
                .headers(it -> it.addHeaderWriter(new OwnPagesPolicy()))
                .exceptionHandling(
                        it ->
                                it.defaultAuthenticationEntryPointFor(
                                                new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED),
                                                path("/camunda/api/**"))
                                        .defaultAuthenticationEntryPointFor(
                                                new LoginUrlAuthenticationEntryPoint("/login"),
                                                AnyRequestMatcher.INSTANCE))
                .logout(
                        it ->
                                it.logoutRequestMatcher(
                                                new OrRequestMatcher(ownLogout, camundaLogout))
                                        .invalidateHttpSession(true)
                                        .logoutSuccessHandler(
                                                (request, response, who) -> {
                                                    if (camundaLogout.matches(request)) {
                                                        response.setStatus(
                                                                HttpStatus.NO_CONTENT.value());
                                                    } else {
                                                        response.sendRedirect("/login?logout");
                                                    }
                                                }))
                .addFilterBefore(new OwnPasswordFirst(passwords), AuthorizationFilter.class)
                .addFilterBefore(new FreshGroups(identity), OwnPasswordFirst.class)
                .addFilterAfter(new OwnNonce(), AuthorizationFilter.class);
        return filters.addTo(http).build();
    }
}
