package org.meritcompetition.opening;

import java.time.Clock;
import java.time.LocalDateTime;
import org.meritcompetition.shared.ChineseDates;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says, once the program is ready, which address to open and with which account. */
@Component
class Greeting {

    private static final Logger LOG = LoggerFactory.getLogger(Greeting.class);
    private final OpeningProperties properties;
    private final Clock clock;

    Greeting(OpeningProperties properties, Clock clock) {
        this.properties = properties;
        this.clock = clock;
    }

    @EventListener
    void ready(ApplicationReadyEvent event) {
        if (!(event.getApplicationContext() instanceof ServletWebServerApplicationContext web)
                || web.getWebServer() == null) {
            return;
        }
        var address = "http://localhost:" + web.getWebServer().getPort();
        if (!properties.isDemo()) {
            LOG.info("立功竞赛管理系统已启动：{}", address);
            return;
        }
        LOG.info(
                """
                立功竞赛管理系统已启动（演示）
                  打开：      {}
                  竞赛时间：  {}（管理员可在 {}/demo/clock 往后调）
                  账号：      admin 系统管理员，office、office-2 竞赛办，leader 领导小组组长，leader-2 … 成员，judge-t01 … judge-t10 赛道评委，
                              <单位>-liaison 联络员，<单位>-line-leader 分管领导，<单位>-head 主要领导，例如 huangpu-liaison，
                              consulted-discipline、consulted-petition、consulted-police 征求意见单位
                  密码：      {}（所有演示账号相同）""",
                address,
                LocalDateTime.now(clock).format(ChineseDates.MINUTE),
                address,
                properties.demoPassword());
    }
}
