package org.meritcompetition.notification.mail;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import org.meritcompetition.notification.Channel;
import org.meritcompetition.notification.ChannelTrouble;
import org.meritcompetition.notification.Delivery;
import org.meritcompetition.notification.Outcome;

/**
 * A connection to the mail server; it is made anew where the server has hung up between two mails.
 */
class MailLine implements Channel.Line {

    private final MailChannel channel;
    private Transport transport;

    MailLine(MailChannel channel) throws ChannelTrouble {
        this.channel = channel;
        this.transport = channel.connect();
    }

    @Override
    public Outcome send(Delivery delivery) throws ChannelTrouble {
        var address = channel.recipients().addressOf(delivery.person()).orElse(null);
        if (address == null) {
            return Outcome.refused(null, "没有登记邮箱地址。请在通讯录中补上后再发一次。");
        }
        var bounce = channel.bounces().reasonOf(address);
        if (bounce.isPresent()) {
            return Outcome.refused(address, "该地址曾被退信（%s），没有再发。".formatted(bounce.get()));
        }
        if (!transport.isConnected()) {
            transport = channel.connect();
        }
        try {
            return send(delivery, address);
        } catch (AddressException | UnsupportedEncodingException e) {
            return Outcome.bounced(address, "邮箱地址写法不对。");
        } catch (MessagingException e) {
            return Refusal.in(e).toOutcome(address, e);
        }
    }

    private Outcome send(Delivery delivery, String address)
            throws MessagingException, UnsupportedEncodingException {
        var to =
                new InternetAddress(
                        new InternetAddress(address, true).getAddress(),
                        channel.recipients().nameOf(delivery.person()),
                        "UTF-8");
        var message = new OwnMessage(channel.server().getSession(), channel.sender(), to, delivery);
        transport.sendMessage(message, new Address[] {to});
        return Outcome.accepted(address);
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
