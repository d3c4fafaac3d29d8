package org.meritcompetition.engine.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Whoever still has a password that was given out comes to the page where it is changed, only
 * there.
 */
class OwnPasswordFirst extends OncePerRequestFilter {

    static final String PAGE = "/account/password";

    private static final List<String> OPEN =
            List.of(PAGE, "/login", "/logout", "/error", "/favicon.ico", "/house/");

    private static final List<String> ASKED = List.of("/api/", "/engine-rest", "/camunda/api/");

    private final FirstPasswords passwords;

    OwnPasswordFirst(FirstPasswords passwords) {
        this.passwords = passwords;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var who = SecurityContextHolder.getContext().getAuthentication();
        if (who == null
                || who instanceof AnonymousAuthenticationToken
                || isOpen(request.getRequestURI())
                || !passwords.mustBeChangedBy(who.getName())) {
            chain.doFilter(request, response);
        } else if (isAsked(request.getRequestURI())) {
            Refusal.write(response, HttpStatus.FORBIDDEN, "请先修改初始密码，再继续使用。");
        } else {
            response.sendRedirect(PAGE);
        }
    }

    private static boolean isOpen(String path) {
        return OPEN.stream()
                .anyMatch(it -> it.endsWith("/") ? path.startsWith(it) : path.equals(it));
    }

    /** By a program, which shows no page to anybody. */
    private static boolean isAsked(String path) {
        return ASKED.stream().anyMatch(path::startsWith);
    }
}
