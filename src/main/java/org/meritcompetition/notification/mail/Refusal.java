package org.meritcompetition.notification.mail;

import jakarta.mail.MessagingException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.meritcompetition.notification.ChannelTrouble;
import org.meritcompetition.notification.Outcome;

/**
 * How the mail server said no (RFC 5321): to whom, and whether for good. Where it said nothing, the
 * connection broke.
 *
 * @param code of the answer, 0 where there was none
 */
record Refusal(Of of, int code, String answer) {

    /** What the server's no is about. */
    enum Of {
        SENDER,
        RECIPIENT,
        LETTER,
        NOTHING
    }

    /** The no inside the exception: a recipient's is nested in the letter's. */
    static Refusal in(MessagingException failure) {
        var found = new Refusal(Of.NOTHING, 0, failure.getMessage());
        for (Exception e = failure; e != null; e = next(e)) {
            if (e instanceof SMTPAddressFailedException recipient) {
                return new Refusal(Of.RECIPIENT, recipient.getReturnCode(), recipient.getMessage());
            } else if (e instanceof SMTPSenderFailedException sender) {
                return new Refusal(Of.SENDER, sender.getReturnCode(), sender.getMessage());
            } else if (e instanceof SMTPSendFailedException letter) {
                found = new Refusal(Of.LETTER, letter.getReturnCode(), letter.getMessage());
            }
        }
        return found;
    }

    private static Exception next(Exception e) {
        return e instanceof MessagingException chained ? chained.getNextException() : null;
    }

    /**
     * What becomes of the letter.
     *
     * @throws ChannelTrouble where the server will have no mail of ours at all
     */
    Outcome toOutcome(String address, MessagingException failure) throws ChannelTrouble {
        var forGood = code >= 500;
        return switch (of) {
            case SENDER -> throw new ChannelTrouble("邮件服务器不接受发件人：%s".formatted(line()), failure);
            case RECIPIENT ->
                    forGood
                            ? Outcome.bounced(address, "邮件服务器拒收：" + line())
                            : Outcome.postponed(address, "邮件服务器暂不接收：" + line());
            case LETTER ->
                    forGood
                            ? Outcome.refused(address, "邮件服务器不接受这封邮件：" + line())
                            : Outcome.postponed(address, "邮件服务器暂不接收：" + line());
            case NOTHING -> Outcome.postponed(address, "发送途中连接中断：" + line());
        };
    }

    private String line() {
        return answer == null ? "" : answer.replaceAll("\\s+", " ").strip();
    }
}
