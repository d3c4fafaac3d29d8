package org.meritcompetition.overview.api;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.server.ResponseStatusException;

/** Says to a caller of the interface what is wrong with the call: nobody else reads the answer. */
@RestControllerAdvice(assignableTypes = SeasonApi.class)
class ApiFaults {

    /** What was wrong, in one sentence. */
    record Fault(int status, String message) {}

    @ExceptionHandler
    ResponseEntity<Fault> misspelt(MethodArgumentTypeMismatchException wrong) {
        return answer(
                HttpStatus.BAD_REQUEST,
                "%s 不能写“%s”，应为%s。".formatted(wrong.getName(), wrong.getValue(), kind(wrong)));
    }

    @ExceptionHandler
    ResponseEntity<Fault> refused(ResponseStatusException refusal) {
        var status = HttpStatus.valueOf(refusal.getStatusCode().value());
        return answer(status, refusal.getReason());
    }

    private static String kind(MethodArgumentTypeMismatchException wrong) {
        var type = wrong.getRequiredType();
        return type != null && type.isEnum()
                ? Arrays.stream(type.getEnumConstants())
                        .map(it -> ((Enum<?>) it).name())
                        .collect(Collectors.joining("、", " ", " 中的一个"))
                : "整数";
    }

    private static ResponseEntity<Fault> answer(HttpStatus status, String message) {
        return ResponseEntity.status(status).body(new Fault(status.value(), message));
    }
}
