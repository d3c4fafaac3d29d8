package org.meritcompetition.engine.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.web.header.HeaderWriter;

/**
 * Our own pages load nothing from elsewhere and run no inline script; Camunda sets a policy of its
 * own for its pages, and what people have uploaded comes with a stricter one.
 */
class OwnPagesPolicy implements HeaderWriter {

    private static final String HEADER = "Content-Security-Policy";
    private static final String POLICY =
            "default-src 'self'; frame-ancestors 'none'; form-action 'self'";

    @Override
    public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
        if (!request.getRequestURI().startsWith("/camunda/") && !response.containsHeader(HEADER)) {
            response.setHeader(HEADER, POLICY);
        }
    }
}
