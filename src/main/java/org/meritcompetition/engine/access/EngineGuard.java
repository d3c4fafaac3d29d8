package org.meritcompetition.engine.access;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * What a participant may ask of the engine over HTTP: to read, to query tasks, to claim and hand
 * back, to submit a form and to comment. All else passes by the forms and their checks, so it is
 * the administrator's alone.
 */
class EngineGuard extends OncePerRequestFilter {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var path = EngineRequest.pathOf(request);
        if (path == null || isAdministrator()) {
            chain.doFilter(request, response);
            return;
        }
        if (!EngineRequest.isAllowed(request.getMethod(), path)) {
            Refusal.write(response, HttpStatus.FORBIDDEN, "此操作只允许系统管理员。");
            return;
        }
        if (Collections.list(request.getParameterNames()).stream()
                .anyMatch(EngineGuard::isExpression)) {
            Refusal.write(response, HttpStatus.BAD_REQUEST, "查询条件中不允许使用表达式。");
            return;
        }
        if ("GET".equals(request.getMethod())) {
            chain.doFilter(request, response);
            return;
        }
        var body = request.getInputStream().readAllBytes();
        try {
            if (body.length > 0 && hasExpression(JSON.readTree(body))) {
                Refusal.write(response, HttpStatus.BAD_REQUEST, "查询条件中不允许使用表达式。");
                return;
            }
        } catch (JsonProcessingException e) {
            Refusal.write(response, HttpStatus.BAD_REQUEST, "请求的内容不是 JSON，请改正后重试。");
            return;
        }
        chain.doFilter(new ReadRequest(request, body), response);
    }

    static boolean isAdministrator() {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        return who != null
                && who.getAuthorities().stream()
                        .anyMatch(
                                it -> it.getAuthority().equals(AccessConfiguration.ADMINISTRATOR));
    }

    private static boolean isExpression(String name) {
        return name.endsWith("Expression");
    }

    private static boolean hasExpression(JsonNode node) {
        for (Map.Entry<String, JsonNode> property : node.properties()) {
            if (isExpression(property.getKey())) {
                return true;
            }
        }
        for (var child : node) {
            if (hasExpression(child)) {
                return true;
            }
        }
        return false;
    }
}
