package org.meritcompetition.engine.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.web.header.HeaderWriter;

/**
 * Our own pages load nothing from elsewhere and run no inline script; Camunda sets a policy of its
 * own for its pages.
 */
class OwnPagesPolicy implements HeaderWriter {

    private static final String POLICY =
            "default-src 'self'; frame-ancestors 'none'; form-action 'self'";

    @Override
    public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
        if (!request.getRequestURI().startsWith("/camunda/")) {
            response.setHeader("Content-Security-Policy", POLICY);
        }
    }
}
