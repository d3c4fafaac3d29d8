package org.meritcompetition.engine.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;

/** The part of a request that names a resource of the engine. */
final class EngineRequest {

    private static final Pattern ENGINE =
            Pattern.compile(
                    "^(?:/camunda/api/engine/engine/[^/]+|/engine-rest(?:/engine/[^/]+)?)(/.*)?$");

    private static final Pattern READ =
            Pattern.compile(
                    "^/(task|filter|process-definition|identity|user|group|"
                            + "authorization|history/(task|activity-instance|process-instance|user-operation)|case-definition|version)"
                            + "(/.*)?$");

    private static final Pattern WRITE =
            Pattern.compile(
                    "^/("
                            + "task(/count)?|task/[^/]+/(claim|unclaim|submit-form|comment/create)"
                            + "|filter/[^/]+/(list|count|singleResult)|history/(task|activity-instance)(/count)?"
                            + ")$");

    private EngineRequest() {}

    /**
     * The resource's path within the engine, {@code null} where the request is not for the engine.
     */
    static String pathOf(HttpServletRequest request) {
        var matcher = ENGINE.matcher(request.getRequestURI());
        return matcher.matches() ? matcher.group(1) == null ? "/" : matcher.group(1) : null;
    }

    static boolean isAllowed(String method, String path) {
        return switch (method) {
            case "GET", "HEAD", "OPTIONS" -> READ.matcher(path).matches();
            case "POST" -> WRITE.matcher(path).matches();
            default -> false;
        };
    }
}
