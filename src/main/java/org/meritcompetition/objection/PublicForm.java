package org.meritcompetition.objection;

import static org.meritcompetition.shared.DomainRuleViolation.unless;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * Keeps robots from a form that anybody may fill, without any service from outside: a small sum,
 * signed together with the moment at which the form was opened, and a count of attempts.
 */
@Component
public class PublicForm {

    static final Duration SOONEST = Duration.ofSeconds(3);
    static final Duration LATEST = Duration.ofHours(2);

    private static final Pattern SEAL =
            Pattern.compile("(\\d{1,12})\\.([\\w-]{8,40})\\.([\\w-]{43})");
    private static final String DIGITS = "零一二三四五六七八九";

    /**
     * A form as it is opened.
     *
     * @param question in Chinese
     * @param seal to be sent back with the answer
     */
    public record Opened(String question, String seal) {}

    private final FormKey key;
    private final Attempts attempts;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    PublicForm(FormKey key, Attempts attempts, Clock clock) {
        this.key = key;
        this.attempts = attempts;
        this.clock = clock;
    }

    public Opened open(String notice) {
        var one = random.nextInt(1, 10);
        var other = random.nextInt(1, 10);
        var at = Long.toString(clock.instant().getEpochSecond());
        var nonce = Long.toUnsignedString(random.nextLong(), 36) + "-" + random.nextInt(1_000_000);
        var sum = Integer.toString(one + other);
        return new Opened(
                "%c加%c等于几".formatted(DIGITS.charAt(one), DIGITS.charAt(other)),
                "%s.%s.%s".formatted(at, nonce, key.sign(notice, at, nonce, sum)));
    }

    /**
     * Whether a person may have filled it.
     *
     * @param trap what was written where nobody sees a field
     */
    public Origin accept(String notice, String seal, String answer, String trap, String address) {
        var from = key.sign("address", address);
        attempts.refuseTooMany(from);
        unless(trap == null || trap.isEmpty(), "提交未被接受，请重新打开公示页面填写。");
        var parts = SEAL.matcher(seal == null ? "" : seal);
        unless(parts.matches(), "页面已经失效，请核对内容后重新提交。");
        var opened = Instant.ofEpochSecond(Long.parseLong(parts.group(1)));
        var age = Duration.between(opened, clock.instant());
        unless(age.compareTo(LATEST) <= 0, "页面打开的时间过长，请重新回答下面的算术题再提交。");
        unless(age.compareTo(SOONEST) >= 0, "提交得太快，请核对内容后再提交。");
        var sum = answer == null ? "" : answer.strip();
        unless(
                same(key.sign(notice, parts.group(1), parts.group(2), sum), parts.group(3)),
                "算术题答得不对，请填写新的答案再提交。");
        return new Origin(from, seal);
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
