package org.meritcompetition.home;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.meritcompetition.EngineTest;
import org.meritcompetition.OverHttp;
import org.meritcompetition.Stage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whoever follows a wrong or forbidden address reads a page, not a message for programs. */
@EngineTest
class RefusedInWordsTest {

    @Autowired Stage stage;
    @LocalServerPort int port;

    @BeforeEach
    void theSeasonIsKnown() {
        stage.adopt("seasons/cg-2024.yaml");
    }

    @ParameterizedTest
    @CsvSource({
        "office, /nix, 404, 没有找到这个页面",
        "office, /record/cg-2024/999, 404, 没有找到这个页面",
        "office, /tasks/none, 404, 这项任务已不在您的待办中",
        "office, /tasks/none, 404, href=\"/my/work\"",
        "office, /record/cg-2024?day=abc, 400, 这个地址写得不完整或有误",
        "huangpu-liaison, /record, 403, 您没有权限打开这个页面",
    })
    void byAPageInChinese(String user, String address, int status, String title) throws Exception {
        var answer = new OverHttp(port).signedIn(user).page(address);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains(title, "返回首页").doesNotContain("about:blank");
    }
}
