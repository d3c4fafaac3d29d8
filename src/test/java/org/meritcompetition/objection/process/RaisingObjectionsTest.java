package org.meritcompetition.objection.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.meritcompetition.objection.process.NoticedTeams.NOTICE;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meritcompetition.EngineTest;
import org.meritcompetition.Stage;
import org.meritcompetition.evaluation.AllocatingQuotas;
import org.meritcompetition.objection.Origin;
import org.meritcompetition.objection.RaisingObjections;
import org.meritcompetition.season.Seasons;
import org.meritcompetition.shared.DomainRuleViolation;
import org.springframework.beans.factory.annotation.Autowired;

/** Which objections are taken: in time, signed, in plain words, and not again and again. */
@EngineTest
class RaisingObjectionsTest {

    @Autowired Stage stage;
    @Autowired Seasons seasons;
    @Autowired AllocatingQuotas quotas;
    @Autowired RuntimeService runtime;
    @Autowired RaisingObjections raising;
    private final AtomicInteger seal = new AtomicInteger();
    private NoticedTeams teams;

    @BeforeEach
    void theListIsOnPublicNotice() {
        teams = NoticedTeams.published(stage, seasons, quotas, runtime);
    }

    @Test
    void afterClosingAnObjectionIsRefusedWithItsReason() {
        stage.fires(NOTICE, "noticePeriod");
        assertThatThrownBy(() -> raise(teams.huangpu, origin()))
                .isInstanceOf(DomainRuleViolation.class)
                .hasMessage("公示已于 2024-12-25 结束，不再受理异议。如有其他情况，请向竞赛办反映。");
        assertThat(states()).isEmpty();
        assertThat(teams.noticed(NOTICE)).contains("huangpu执法科1 RELEASED");
    }

    @Test
    void whatIsNotPlainIsRefusedAndNothingWritten() {
        refused(teams.jingan, "王建国", "13800000000", "该集体未参加所报的竞赛项目。", "请从公示名单中选择");
        refused(teams.huangpu, "王建国", "13800000000", "  太短 ", "至少 10 个字");
        refused(teams.huangpu, "王建国", "13800000000", "长".repeat(2001), "最多 2000 字");
        refused(teams.huangpu, "12345", "13800000000", "该集体未参加所报的竞赛项目。", "真实姓名");
        refused(teams.huangpu, "王建国", "微信：abc", "该集体未参加所报的竞赛项目。", "电话号码或电子邮箱");
        for (var script :
                List.of(
                        "<script>alert('事实不符')</script>，该集体未参加项目。",
                        "该集体未参加项目< IMG src=x onerror=alert(1)>",
                        "该集体未参加所报的竞赛项目</td><!-- -->")) {
            refused(teams.huangpu, "王建国", "13800000000", script, "不能含有网页代码");
        }
        assertThat(states()).isEmpty();
        assertThat(teams.noticed(NOTICE)).contains("huangpu执法科1 LISTED");
    }

    @Test
    void oneAddressIsHeardThreeTimesAnHourAndAFormOnce() {
        var form = new Origin("here", "one form");
        raise(teams.huangpu, form);
        assertThatThrownBy(() -> raise(teams.huangpu, form)).hasMessageContaining("已经提交");
        raise(teams.xuhui, new Origin("here", "second"));
        raise(teams.changning, new Origin("here", "third"));
        assertThatThrownBy(() -> raise(teams.huangpu, new Origin("here", "fourth")))
                .hasMessageContaining("过于频繁");
        raise(teams.huangpu, new Origin("there", "fifth"));
        stage.at(stage.clock().instant().plusSeconds(3700));
        raise(teams.huangpu, new Origin("here", "sixth"));
        assertThat(states()).hasSize(5);
    }

    private void refused(
            String nominee, String name, String contact, String statement, String reason) {
        assertThatThrownBy(() -> raising.raise(NOTICE, nominee, name, contact, statement, origin()))
                .isInstanceOf(DomainRuleViolation.class)
                .hasMessageContaining(reason);
    }

    private void raise(String nominee, Origin from) {
        raising.raise(NOTICE, nominee, "王建国", "13800000000", "该集体未参加所报的竞赛项目。", from);
    }

    private Origin origin() {
        return new Origin("address " + seal.incrementAndGet(), "seal " + seal.get());
    }

    private List<String> states() {
        return teams.records.column(String.class, "select state from objection order by key");
    }
}
