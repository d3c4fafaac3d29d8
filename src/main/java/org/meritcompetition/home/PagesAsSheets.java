package org.meritcompetition.home;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.meritcompetition.document.Downloads;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Any page of ours as a workbook, when its address asks for {@code sheet=xlsx}: the same page is
 * made, under the same rights, and its tables are written as they are shown.
 */
@Component
class PagesAsSheets extends OncePerRequestFilter {

    static final String PARAMETER = "sheet";
    private static final String WORKBOOK = "xlsx";

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !"GET".equals(request.getMethod())
                || !WORKBOOK.equals(request.getParameter(PARAMETER))
                || request.getRequestURI().startsWith("/camunda")
                || request.getRequestURI().startsWith("/engine-rest");
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var page = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, page);
        if (page.getStatus() != HttpStatus.OK.value()
                || page.getContentType() == null
                || !page.getContentType().startsWith("text/html")) {
            page.copyBodyToResponse();
            return;
        }
        var html = new String(page.getContentAsByteArray(), StandardCharsets.UTF_8);
        var workbook = Downloads.tablesOf(html);
        if (workbook.isEmpty()) {
            page.copyBodyToResponse();
            return;
        }
        page.resetBuffer();
        workbook.get()
                .getHeaders()
                .forEach((name, values) -> values.forEach(it -> response.setHeader(name, it)));
        var content = workbook.get().getBody();
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }
}
