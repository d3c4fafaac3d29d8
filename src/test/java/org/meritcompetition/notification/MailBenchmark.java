package org.meritcompetition.notification;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.meritcompetition.MeritCompetition;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How many mails a second one node hands over to a mail server on the same machine: the whole
 * program on its own PostgreSQL, a letter in the outbox for each mail, each settled by itself.
 *
 * <pre>{@code
 * ./mvnw -q test-compile dependency:build-classpath -Dmdep.outputFile=target/classpath
 * java -Xmx1g -cp target/test-classes:target/classes:$(cat target/classpath) \
 *     org.meritcompetition.notification.MailBenchmark
 * }</pre>
 */
final class MailBenchmark {

    private static final int WARM_UP = 200;
    private static final int MAILS = 2_000;

    private MailBenchmark() {}

    public static void main(String[] arguments) {
        var server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
        server.start();
        try (var program = start(server.getSmtp().getPort())) {
            program.getBean(JdbcClient.class)
                    .sql("update act_id_user set email_ = id_ || '@example.org'")
                    .update();
            measure(program, server, WARM_UP);
            System.out.printf(
                    Locale.ROOT,
                    "%d mails, %.0f mails/s%n",
                    MAILS,
                    measure(program, server, MAILS));
        } finally {
            server.stop();
        }
        System.exit(0);
    }

    /** Mails a second; every one of them has arrived once. */
    private static double measure(
            ConfigurableApplicationContext program, GreenMail server, int mails) {
        var outbox = program.getBean(Outbox.class);
        var round = UUID.randomUUID().toString();
        for (var number = 1; number <= mails; number++) {
            var subject = "【立功竞赛】即将到期：报送进展 · 第 %d 封 %s".formatted(number, round);
            outbox.put(
                    new Letter("huangpu-liaison", "cg", subject, TEXT, TEXT, null),
                    Channel.Kind.MAIL);
        }
        var before = server.getReceivedMessages().length;
        var begun = System.nanoTime();
        program.getBean(Courier.class).goRound();
        var seconds = (System.nanoTime() - begun) / 1e9;
        var arrived = server.getReceivedMessages().length - before;
        if (arrived != mails) {
            throw new IllegalStateException(arrived + " of " + mails + " have arrived");
        }
        return mails / seconds;
    }

    private static ConfigurableApplicationContext start(int port) {
        return new SpringApplicationBuilder(MeritCompetition.class)
                .profiles("test")
                .run(
                        List.of(
                                        "spring.mail.host=127.0.0.1",
                                        "spring.mail.port=" + port,
                                        "merit.notices.address=http://localhost",
                                        "merit.notices.from=merit@example.org",
                                        "server.port=0")
                                .stream()
                                .map(it -> "--" + it)
                                .toArray(String[]::new));
    }

    private static final String TEXT =
            """
            黄浦区城管执法局联络员，您好：

            “报送进展”（数字化转型 · 黄浦区城管执法局 · 项目1 · 2024-04）2024年4月30日 到期，还没有提交。请尽快打开任务办理；逾期将告知分管领导。

            请点击查看并办理：
            http://localhost/my/notices/7d3c1d9e-0000-4000-8000-000000000001
            """;
}
