package org.meritcompetition.notification;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.meritcompetition.notification.mail.MailChannels;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Another program with the same outbox, which is killed: with a claim and nothing sent, or with a
 * letter that the mail server has but has not answered for.
 */
class KilledCourier {

    private record Everybody() implements Recipients {

        @Override
        public List<String> behind(Collection<String> groups) {
            return List.of();
        }

        @Override
        public Recipient of(String account) {
            return new Recipient(account, account, account + "@example.org");
        }
    }

    public static void main(String[] args) throws InterruptedException {
        var database = new PGSimpleDataSource();
        database.setUrl(args[0]);
        database.setUser("postgres");
        database.setPassword("postgres");
        var jdbc = JdbcClient.create(database);
        var outbox = new Outbox(jdbc);
        if (args.length == 1) {
            outbox.claim(Channel.Kind.MAIL, UUID.randomUUID(), 50, Duration.ofMinutes(5));
            System.out.println("claimed");
            Thread.sleep(60_000);
        } else {
            var bounces = new Bounces(jdbc);
            var mail =
                    MailChannels.to(
                            Integer.parseInt(args[1]),
                            60_000,
                            new Everybody(),
                            bounces,
                            PostOffice.PROPERTIES);
            System.out.println("sending");
            new DeliveringLetters(
                            outbox,
                            bounces,
                            new Troubles(jdbc),
                            null,
                            Clock.systemUTC(),
                            PostOffice.PROPERTIES)
                    .over(mail);
        }
    }

    /** Starts the program and waits until it says the word. */
    static Process start(String word, String... args) throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new java.util.ArrayList<>(List.of(java, "-cp"));
        command.add(System.getProperty("java.class.path"));
        command.add(KilledCourier.class.getName());
        command.addAll(List.of(args));
        var program =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        var output = program.inputReader();
        for (var line = output.readLine(); !word.equals(line); line = output.readLine()) {
            if (line == null) {
                throw new IllegalStateException("the other program did not start");
            }
        }
        return program;
    }
}
