package org.meritcompetition.engine.access;

import static org.meritcompetition.shared.DomainRuleViolation.unless;

import java.util.regex.Pattern;
import org.camunda.bpm.engine.IdentityService;
import org.meritcompetition.engine.AsProgram;
import org.meritcompetition.shared.DomainRuleViolation;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody chooses a password of their own. */
@Service
@Transactional
public class ChangingPassword {

    public static final int SHORTEST = 8;
    private static final int LONGEST = 64;
    private static final Pattern LETTER = Pattern.compile("[A-Za-z]");
    private static final Pattern DIGIT = Pattern.compile("[0-9]");

    private final IdentityService identity;
    private final AsProgram program;
    private final FirstPasswords passwords;

    ChangingPassword(@Lazy IdentityService identity, AsProgram program, FirstPasswords passwords) {
        this.identity = identity;
        this.program = program;
        this.passwords = passwords;
    }

    /** Whether it holds a letter and a digit, as every password must. */
    public static boolean isMixed(String password) {
        return LETTER.matcher(password).find() && DIGIT.matcher(password).find();
    }

    /** Whether the present password was given out by somebody else. */
    @Transactional(readOnly = true)
    public boolean isRequiredOf(String account) {
        return passwords.mustBeChangedBy(account);
    }

    /** In place of the present one, which the person has to know; a wrong one counts as a try. */
    @Transactional(noRollbackFor = DomainRuleViolation.class)
    public void change(String account, String present, String chosen, String repeated) {
        unless(chosen.equals(repeated), "两次输入的新密码不一样，请重新输入。");
        unless(
                chosen.length() >= SHORTEST && chosen.length() <= LONGEST,
                "新密码应为 %d 到 %d 位。",
                SHORTEST,
                LONGEST);
        unless(isMixed(chosen), "新密码须同时含字母和数字。");
        unless(!chosen.contains(account), "新密码不能包含账号。");
        unless(!chosen.equals(present), "新密码不能与现在的密码相同。");
        unless(identity.checkPassword(account, present), "现在的密码不对。请过几秒钟再试。");
        program.call(
                () -> {
                    var user = identity.createUserQuery().userId(account).singleResult();
                    user.setPassword(chosen);
                    identity.saveUser(user);
                    return null;
                });
        passwords.changedBy(account);
    }
}
