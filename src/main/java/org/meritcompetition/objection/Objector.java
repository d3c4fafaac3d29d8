package org.meritcompetition.objection;

import static org.meritcompetition.shared.DomainRuleViolation.unless;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.regex.Pattern;

/**
 * Who objects.
 *
 * @param name as given, {@code null} for none
 * @param contact mobile or fixed telephone or mail address, {@code null} for none
 */
@Embeddable
public record Objector(@Column(name = "objector") String name, String contact) {

    private static final Pattern NAME =
            Pattern.compile("[\\p{IsHan}·•]{2,30}|[A-Za-z][A-Za-z .'-]{1,59}");
    private static final Pattern NOBODY = Pattern.compile(".*(匿名|不具名|无名|群众|市民|网友|知情人).*");
    private static final Pattern TELEPHONE = Pattern.compile("\\+?\\d[\\d -]{6,18}");
    private static final Pattern MAIL =
            Pattern.compile("[^@\\s<>\"]{1,64}@[A-Za-z0-9.-]{1,100}\\.[A-Za-z]{2,20}");

    /** As it was typed. */
    static Objector typed(String name, String contact) {
        return new Objector(orNull(name), orNull(contact));
    }

    /** Whether it can be said who objects and how to answer. */
    boolean isNamed() {
        return name != null && contact != null && !NOBODY.matcher(name).matches();
    }

    /** Whether a mail can be sent, which needs nobody to call. */
    public boolean hasMailbox() {
        return contact != null && MAIL.matcher(contact).matches();
    }

    /** A slip of the pen is said, not taken for an anonymous objection. */
    void refuseMalformed() {
        unless(name == null || NAME.matcher(name).matches(), "姓名请写真实姓名，不要写数字或符号。");
        unless(
                contact == null
                        || TELEPHONE.matcher(contact).matches()
                        || MAIL.matcher(contact).matches(),
                "联系方式请写电话号码或电子邮箱，以便答复。");
    }

    private static String orNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
