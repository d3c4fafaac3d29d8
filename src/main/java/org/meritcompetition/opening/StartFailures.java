package org.meritcompetition.opening;

import java.net.ConnectException;
import java.net.UnknownHostException;
import java.sql.SQLException;
import java.util.stream.Collectors;
import org.meritcompetition.document.CellFault;
import org.meritcompetition.document.SheetFaulty;
import org.meritcompetition.season.plan.Fault;
import org.meritcompetition.season.plan.SeasonFileFaulty;
import org.meritcompetition.shared.StartRefused;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says in plain words why the program does not start; asked before the framework's own. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class StartFailures implements FailureAnalyzer {

    @Override
    public FailureAnalysis analyze(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StartRefused refused) {
                return new FailureAnalysis(refused.getMessage(), null, refused);
            }
            if (cause instanceof SeasonFileFaulty faulty) {
                var faults =
                        faulty.faults().stream()
                                .map(Fault::toString)
                                .collect(Collectors.joining("\n"));
                return new FailureAnalysis("赛季文件有错，请改正后重新启动：\n" + faults, null, faulty);
            }
            if (cause instanceof SheetFaulty faulty) {
                var faults =
                        faulty.faults().stream()
                                .map(CellFault::toString)
                                .collect(Collectors.joining("\n"));
                return new FailureAnalysis("工作日表有错，请改正后重新启动：\n" + faults, null, faulty);
            }
            if (cause instanceof ConnectException || cause instanceof UnknownHostException) {
                return new FailureAnalysis(
                        "连接不上数据库（%s）。请确认数据库已启动，并检查 DB_URL。".formatted(cause.getMessage()),
                        null,
                        cause);
            }
            if (cause instanceof PortInUseException taken) {
                return new FailureAnalysis(
                        "端口 %d 已被其他程序占用。请关闭那个程序，或换一个端口启动：--server.port=8081。"
                                .formatted(taken.getPort()),
                        null,
                        taken);
            }
            if (cause instanceof SQLException refused && "28P01".equals(refused.getSQLState())) {
                return new FailureAnalysis("数据库拒绝登录，请检查 DB_USER 和 DB_PASSWORD。", null, cause);
            }
        }
        return null;
    }
}
