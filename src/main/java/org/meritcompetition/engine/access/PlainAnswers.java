package org.meritcompetition.engine.access;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * What a participant reads where a submission or a claim fails. Of two who do the same thing at
 * once, or of one who clicks twice, the engine lets one through and tells the other in its own
 * words; so it does of its own failures.
 */
class PlainAnswers extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(PlainAnswers.class);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");
    private static final Set<String> OVERTAKEN =
            Set.of(
                    "OptimisticLockException",
                    "OptimisticLockingException",
                    "ObjectOptimisticLockingFailureException",
                    "CannotAcquireLockException",
                    "DuplicateKeyException",
                    "DataIntegrityViolationException",
                    "ConstraintViolationException");

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return "GET".equals(request.getMethod())
                || EngineRequest.pathOf(request) == null
                || EngineGuard.isAdministrator();
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var answer = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, answer);
        if (answer.getStatus() < HttpStatus.INTERNAL_SERVER_ERROR.value()) {
            answer.copyBodyToResponse();
            return;
        }
        var type = said(answer, "type");
        if (OVERTAKEN.contains(type)) {
            answer.resetBuffer();
            Refusal.write(answer, HttpStatus.CONFLICT, "这件事刚刚已经有人办理（或您点了两次），这一次没有生效。请刷新任务列表查看。");
        } else if (!CHINESE.matcher(said(answer, "message")).find()) {
            LOG.error("{} failed: {}", EngineRequest.pathOf(request), type);
            answer.resetBuffer();
            Refusal.write(
                    answer,
                    HttpStatus.INTERNAL_SERVER_ERROR,
                    "系统出错，这一次没有生效，所填内容请先保留。请稍后再试；仍不行，请联系系统管理员。");
        }
        answer.copyBodyToResponse();
    }

    private static String said(ContentCachingResponseWrapper answer, String field) {
        try {
            return JSON.readTree(answer.getContentAsByteArray()).path(field).asText();
        } catch (IOException e) {
            return "";
        }
    }
}
