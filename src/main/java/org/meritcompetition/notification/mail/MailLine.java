package org.meritcompetition.notification.mail;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import java.util.Map;
import org.meritcompetition.notification.Bounces;
import org.meritcompetition.notification.Channel;
import org.meritcompetition.notification.ChannelTrouble;
import org.meritcompetition.notification.Delivery;
import org.meritcompetition.notification.Outcome;
import org.meritcompetition.notification.Recipients.Recipient;

/**
 * A connection to the mail server; it is made anew where the server has hung up between two mails.
 */
class MailLine implements Channel.Line {

    private final MailChannel channel;
    private final Map<String, String> bounced;
    private Transport transport;

    MailLine(MailChannel channel) throws ChannelTrouble {
        this.channel = channel;
        this.bounced = channel.bounces().reasons();
        this.transport = channel.connect();
    }

    @Override
    public Outcome send(Delivery delivery) throws ChannelTrouble {
        var recipient = channel.recipients().of(delivery.person());
        var address = recipient.address();
        if (address == null) {
            return Outcome.refused(null, "没有登记邮箱地址。请在通讯录中补上后再发一次。");
        }
        var bounce = bounced.get(Bounces.plain(address));
        if (bounce != null) {
            return Outcome.refused(address, "该地址曾被退信（%s），没有再发。".formatted(bounce));
        }
        if (!transport.isConnected()) {
            transport = channel.connect();
        }
        try {
            return send(delivery, recipient);
        } catch (AddressException | UnsupportedEncodingException e) {
            return Outcome.bounced(address, "邮箱地址写法不对。");
        } catch (MessagingException e) {
            return Refusal.in(e).toOutcome(address, e);
        }
    }

    private Outcome send(Delivery delivery, Recipient recipient)
            throws MessagingException, UnsupportedEncodingException {
        var to =
                new InternetAddress(
                        new InternetAddress(recipient.address(), true).getAddress(),
                        recipient.name(),
                        "UTF-8");
        var message = new OwnMessage(channel.server().getSession(), channel.sender(), to, delivery);
        transport.sendMessage(message, new Address[] {to});
        return Outcome.accepted(recipient.address());
    }

    @Override
    public void close() {
        try {
            transport.close();
        } catch (MessagingException e) {
            // What was to be said has been said; the server need not answer the farewell.
        }
    }
}
