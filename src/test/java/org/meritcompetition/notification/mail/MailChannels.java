package org.meritcompetition.notification.mail;

import java.util.Properties;
import org.meritcompetition.notification.Bounces;
import org.meritcompetition.notification.Channel;
import org.meritcompetition.notification.NoticesProperties;
import org.meritcompetition.notification.Recipients;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** The mail channel as the program sets it up, to a server on this machine. */
public final class MailChannels {

    private MailChannels() {}

    /**
     * A channel.
     *
     * @param patience milliseconds for which it waits for an answer
     */
    public static Channel to(
            int port,
            int patience,
            Recipients recipients,
            Bounces bounces,
            NoticesProperties properties) {
        var server = new JavaMailSenderImpl();
        server.setHost("127.0.0.1");
        server.setPort(port);
        var settings = new Properties();
        settings.put("mail.smtp.timeout", String.valueOf(patience));
        server.setJavaMailProperties(settings);
        return new MailConfiguration().mailChannel(server, recipients, bounces, properties);
    }
}
