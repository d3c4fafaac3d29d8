package org.meritcompetition.home;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/**
 * Two who do the same thing at once, or one who clicks twice: the database lets one through, and
 * the other reads why nothing came of it.
 */
@ControllerAdvice(annotations = Controller.class)
class DoneMeanwhile {

    private static final Logger LOG = LoggerFactory.getLogger(DoneMeanwhile.class);

    @ExceptionHandler
    void overtaken(DataIntegrityViolationException refusal, HttpServletResponse response)
            throws IOException {
        LOG.warn("Refused by the database: {}", withoutValues(refusal));
        response.sendError(HttpServletResponse.SC_CONFLICT);
    }

    /** The first line names the constraint; the values, which may be personal, come after it. */
    private static String withoutValues(DataIntegrityViolationException refusal) {
        var message = String.valueOf(refusal.getMostSpecificCause().getMessage());
        return message.lines().findFirst().orElse("");
    }
}
