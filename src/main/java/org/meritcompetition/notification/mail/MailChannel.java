package org.meritcompetition.notification.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.NoSuchProviderException;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import org.meritcompetition.notification.Bounces;
import org.meritcompetition.notification.Channel;
import org.meritcompetition.notification.ChannelTrouble;
import org.meritcompetition.notification.Recipients;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** The way out over the mail server. */
class MailChannel implements Channel {

    private final JavaMailSenderImpl server;
    private final InternetAddress sender;
    private final Recipients recipients;
    private final Bounces bounces;

    MailChannel(
            JavaMailSenderImpl server,
            InternetAddress sender,
            Recipients recipients,
            Bounces bounces) {
        this.server = server;
        this.sender = sender;
        this.recipients = recipients;
        this.bounces = bounces;
    }

    @Override
    public Kind kind() {
        return Kind.MAIL;
    }

    @Override
    public Line open() throws ChannelTrouble {
        return new MailLine(this);
    }

    /** A connection of its own, so that many mails cost one greeting. */
    Transport connect() throws ChannelTrouble {
        try {
            var protocol = server.getProtocol() == null ? "smtp" : server.getProtocol();
            var transport = server.getSession().getTransport(protocol);
            transport.connect(
                    server.getHost(), server.getPort(), server.getUsername(), server.getPassword());
            return transport;
        } catch (AuthenticationFailedException e) {
            throw new ChannelTrouble("邮件服务器拒绝登录，请检查 spring.mail.username 和 password。", e);
        } catch (NoSuchProviderException e) {
            throw new ChannelTrouble("不认识的邮件协议：" + server.getProtocol(), e);
        } catch (MessagingException e) {
            throw new ChannelTrouble(
                    "邮件服务器 %s 连接不上（%s）。".formatted(server.getHost(), e.getMessage()), e);
        }
    }

    JavaMailSenderImpl server() {
        return server;
    }

    InternetAddress sender() {
        return sender;
    }

    Recipients recipients() {
        return recipients;
    }

    Bounces bounces() {
        return bounces;
    }
}
