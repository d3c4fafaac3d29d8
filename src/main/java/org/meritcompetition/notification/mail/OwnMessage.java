package org.meritcompetition.notification.mail;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import org.meritcompetition.notification.Delivery;

/**
 * A letter as a mail. Its Message-ID is the delivery's own and the same at every attempt: by it a
 * mailbox that got it twice shows it once.
 */
class OwnMessage extends MimeMessage {

    private static final String UTF8 = StandardCharsets.UTF_8.name();

    private final String messageId;

    OwnMessage(Session session, InternetAddress from, InternetAddress to, Delivery delivery)
            throws MessagingException {
        super(session);
        var address = from.getAddress();
        this.messageId =
                "<%s@%s>".formatted(delivery.id(), address.substring(address.indexOf('@') + 1));
        setFrom(from);
        setRecipient(RecipientType.TO, to);
        setSubject(delivery.subject(), UTF8);
        setText(delivery.text() + "\n", UTF8);
        setSentDate(new Date());
        setHeader("Auto-Submitted", "auto-generated");
        saveChanges();
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }
}
