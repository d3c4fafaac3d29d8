package org.meritcompetition.notification.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.util.StreamProvider;
import java.util.Properties;
import org.eclipse.angus.mail.util.MailStreamProvider;
import org.meritcompetition.notification.Bounces;
import org.meritcompetition.notification.NoticesProperties;
import org.meritcompetition.notification.Recipients;
import org.meritcompetition.shared.StartRefused;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Mail, where {@code spring.mail.host} names a server; never in a rehearsal. */
@Configuration(proxyBeanMethods = false)
@Conditional(MailIsSetUp.class)
@Profile("!rehearse")
class MailConfiguration {

    private static final String HELPER = StreamProvider.class.getName();
    private static final String CONNECT = "5000";
    private static final String ANSWER = "10000";

    @Bean
    MailChannel mailChannel(
            JavaMailSenderImpl server,
            Recipients recipients,
            Bounces bounces,
            NoticesProperties properties) {
        if (!properties.address().matches("https?://.+")) {
            throw new StartRefused(
                    "已配置邮件服务器，但没有本系统的访问地址：请设置 merit.notices.address"
                            + "（例如 https://merit.example.gov.cn），邮件里的链接要用它。");
        }
        rememberTheHelper();
        neverWaitForEver(server.getProtocol(), server.getJavaMailProperties());
        return new MailChannel(server, sender(properties.from()), recipients, bounces);
    }

    /** Unless it is named, the library searches the class path for it at every encoded word. */
    private static void rememberTheHelper() {
        if (System.getProperty(HELPER) == null) {
            System.setProperty(HELPER, MailStreamProvider.class.getName());
        }
    }

    private static InternetAddress sender(String from) {
        try {
            var sender = new InternetAddress(from, true);
            return new InternetAddress(sender.getAddress(), sender.getPersonal(), "UTF-8");
        } catch (AddressException | java.io.UnsupportedEncodingException e) {
            throw new StartRefused(
                    "已配置邮件服务器，但发件人不对（现为“%s”）：请设置 merit.notices.from，例如 立功竞赛办公室 <merit@example.gov.cn>。"
                            .formatted(from),
                    e);
        }
    }

    /**
     * Without a limit a silent server would hold the courier for ever. Writing needs none: a letter
     * is smaller than what the system buffers, and the library would start a timer for every line.
     */
    private static void neverWaitForEver(String protocol, Properties properties) {
        var prefix = "mail.%s.".formatted(protocol == null ? "smtp" : protocol);
        properties.putIfAbsent(prefix + "connectiontimeout", CONNECT);
        properties.putIfAbsent(prefix + "timeout", ANSWER);
    }
}
