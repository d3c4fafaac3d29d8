package org.meritcompetition.engine.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletResponse;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class PlainAnswersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
"""
OptimisticLockException    | Batch update returned unexpected row count; statement executed: update | 409 | 已经有人办理
OptimisticLockingException | ENGINE-03005 Entity was updated by another transaction concurrently.   | 409 | 已经有人办理
DataIntegrityViolationException | could not execute statement; constraint [bulk_pkey]               | 409 | 已经有人办理
DuplicateKeyException      | PreparedStatementCallback; SQL [with older as (delete from task_submission | 409 | 已经有人办理
NullPointerException       | Cannot invoke "String.length()"                                        | 500 | 系统出错
DomainRuleViolation        | 请填写“工作目标”。                                                     | 500 | 请填写“工作目标”。
""")
    void aFailureIsSaidInTheReadersLanguage(
            String type, String message, int status, String sentence) throws Exception {
        var answer =
                answerOf(
                        "/camunda/api/engine/engine/default/task/1/submit-form",
                        500,
                        "{\"type\":\"%s\",\"message\":\"%s\"}"
                                .formatted(type, message.replace("\"", "\\\"")));
        assertThat(answer.getStatus()).isEqualTo(status);
        assertThat(answer.getContentAsString()).contains(sentence).doesNotContain("update");
    }

    @ParameterizedTest
    @CsvSource({"/camunda/api/engine/engine/default/task/1/submit-form, 200", "/board, 500"})
    void allElsePassesAsItIs(String path, int status) throws Exception {
        var answer = answerOf(path, status, "as it is");
        assertThat(answer.getStatus()).isEqualTo(status);
        assertThat(answer.getContentAsString()).isEqualTo("as it is");
    }

    private static MockHttpServletResponse answerOf(String path, int status, String body)
            throws Exception {
        var request = new MockHttpServletRequest("POST", path);
        request.setServletPath(path);
        var response = new MockHttpServletResponse();
        response.setCharacterEncoding("UTF-8");
        FilterChain chain =
                (asked, answer) -> {
                    ((HttpServletResponse) answer).setStatus(status);
                    answer.getOutputStream().write(body.getBytes("UTF-8"));
                };
        new PlainAnswers().doFilter(request, response, chain);
        return response;
    }
}
