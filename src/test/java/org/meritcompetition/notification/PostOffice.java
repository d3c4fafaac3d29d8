package org.meritcompetition.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.meritcompetition.deadline.Rung;
import org.meritcompetition.deadline.RungReached;
import org.meritcompetition.engine.TaskArrived;
import org.meritcompetition.notification.NoticesProperties.Webhook;
import org.meritcompetition.notification.mail.MailChannels;
import org.meritcompetition.objection.ObjectionAnswered;
import org.meritcompetition.season.Seasons;
import org.meritcompetition.season.calendar.WorkingDayCalendar;
import org.meritcompetition.shared.WritingTogether;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A node with a mail server, beside the application of the tests, which has none. */
class PostOffice {

    static final NoticesProperties PROPERTIES =
            new NoticesProperties(
                    "classpath:notices/",
                    Duration.ZERO,
                    Duration.ZERO,
                    LocalTime.of(9, 30),
                    Duration.ofMinutes(5),
                    "http://localhost:8085",
                    "竞赛办 <merit@example.org>",
                    new Webhook("", ""));

    private final JdbcClient jdbc;
    private final Channels channels;
    private final GatheringNotices gathering;
    private final DeliveringLetters delivering;
    private final TellingOfRungs rungs;
    private final TellingOfTasks tasks;
    private final TellingOfObjections objections;
    private final TransactionTemplate transaction;
    private final Channel mail;

    PostOffice(ApplicationContext program, int port) {
        this(program, port, 10_000);
    }

    /** A node whose patience with the mail server is that many milliseconds. */
    PostOffice(ApplicationContext program, int port, int patience) {
        var recipients = program.getBean(Recipients.class);
        var bounces = program.getBean(Bounces.class);
        jdbc = program.getBean(JdbcClient.class);
        transaction = program.getBean(TransactionTemplate.class);
        mail = MailChannels.to(port, patience, recipients, bounces, PROPERTIES);
        channels = new Channels(only(mail));
        var clock = program.getBean(Clock.class);
        var notices = new Notices(jdbc, program.getBean(WritingTogether.class));
        var outbox = new Outbox(jdbc);
        var seasons = program.getBean(Seasons.class);
        var wording = new Wording(new DefaultResourceLoader(), PROPERTIES);
        var letters = new WritingLetters(wording, recipients, PROPERTIES);
        gathering =
                new GatheringNotices(
                        notices,
                        outbox,
                        letters,
                        channels,
                        program.getBean(WorkingDayCalendar.class),
                        clock,
                        PROPERTIES,
                        transaction);
        delivering =
                new DeliveringLetters(
                        outbox,
                        bounces,
                        new Troubles(jdbc),
                        program.getBean(TellingAnsweringOffice.class),
                        clock,
                        PROPERTIES);
        var telling = new TellingPeople(wording, notices, recipients, channels, seasons, clock);
        rungs = new TellingOfRungs(telling, seasons);
        tasks = new TellingOfTasks(telling, recipients);
        objections =
                new TellingOfObjections(
                        program.getBean(TellingAnsweringOffice.class),
                        program.getBean(SeasonGroups.class),
                        letters,
                        outbox,
                        channels);
    }

    /** Everybody can be reached: {@code office@example.org} and so on. */
    void knowsEverybodysAddress() {
        jdbc.sql("update act_id_user set email_ = id_ || '@example.org'").update();
    }

    void knowsNobodysAddress() {
        jdbc.sql("update act_id_user set email_ = null").update();
    }

    void reaches(Rung rung, String person, String subject) {
        transaction.executeWithoutResult(
                status ->
                        rungs.on(
                                new RungReached(
                                        "cg-2024",
                                        subject,
                                        "reportProgress",
                                        null,
                                        "报送进展",
                                        rung,
                                        "cg-unit-huangpu-liaison",
                                        person,
                                        Instant.parse("2024-04-30T15:59:59Z"))));
    }

    void arrives(TaskArrived arrived) {
        transaction.executeWithoutResult(status -> tasks.on(arrived));
    }

    void answers(ObjectionAnswered answered) {
        transaction.executeWithoutResult(status -> objections.on(answered));
    }

    void goesRound() {
        new Courier(gathering, delivering, channels, PROPERTIES).goRound();
    }

    void gathers() {
        gathering.atOnce();
        gathering.digests();
    }

    Channel mail() {
        return mail;
    }

    List<String> states() {
        return jdbc.sql("select state from delivery order by written_at, subject")
                .query(String.class)
                .list();
    }

    private static ObjectProvider<Channel> only(Channel channel) {
        return new ObjectProvider<>() {
            @Override
            public Channel getObject() {
                return channel;
            }

            @Override
            public Iterator<Channel> iterator() {
                return List.of(channel).iterator();
            }

            @Override
            public Stream<Channel> orderedStream() {
                return Stream.of(channel);
            }
        };
    }
}
