package org.meritcompetition.database;

import java.net.ConnectException;
import java.net.UnknownHostException;
import java.sql.SQLException;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;

/** Says in one line why the program cannot reach its database. */
class StartFailures implements FailureAnalyzer {

    @Override
    public FailureAnalysis analyze(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof DatabaseRefused refused) {
                return new FailureAnalysis(refused.getMessage(), null, refused);
            }
            if (cause instanceof ConnectException || cause instanceof UnknownHostException) {
                return new FailureAnalysis(
                        "连接不上数据库（%s）。请确认数据库已启动，并检查 DB_URL。".formatted(cause.getMessage()),
                        null,
                        cause);
            }
            if (cause instanceof SQLException refused && "28P01".equals(refused.getSQLState())) {
                return new FailureAnalysis("数据库拒绝登录，请检查 DB_USER 和 DB_PASSWORD。", null, cause);
            }
        }
        return null;
    }
}
