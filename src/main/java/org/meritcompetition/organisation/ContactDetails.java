package org.meritcompetition.organisation;

import jakarta.persistence.Embeddable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.meritcompetition.shared.DomainRuleViolation;

/**
 * Who a contact is and how to reach the person. What is blank counts as nothing, spaces and hyphens
 * of a mobile number are dropped.
 */
@Embeddable
public record ContactDetails(
        String name, String post, String officePhone, String mobile, String email, String remark) {

    private static final Pattern NAME =
            Pattern.compile("[\\p{IsHan}A-Za-z][\\p{IsHan}A-Za-z· ]{1,29}");
    private static final Pattern PHONE = Pattern.compile("[0-9+()（）转\\- ]{5,40}");
    private static final Pattern MOBILE = Pattern.compile("1[3-9]\\d{9}");
    private static final Pattern EMAIL =
            Pattern.compile("[A-Za-z0-9._%+\\-]{1,60}@[A-Za-z0-9\\-]+(\\.[A-Za-z0-9\\-]+)+");
    private static final int LONGEST_EMAIL = 100;
    private static final int LONGEST_POST = 60;
    private static final int LONGEST_REMARK = 200;

    public ContactDetails {
        name = tidy(name);
        post = tidy(post);
        officePhone = tidy(officePhone);
        mobile = mobile == null ? null : tidy(mobile.replaceAll("[\\s\\u00a0\\-]", ""));
        email = tidy(email);
        remark = tidy(remark);
    }

    private static String tidy(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** Whom to call and how, e.g. 王丽（办公电话 021-63000000，手机 13800000000）. */
    public String call() {
        var ways = new ArrayList<String>();
        if (officePhone != null) {
            ways.add("办公电话 " + officePhone);
        }
        if (mobile != null) {
            ways.add("手机 " + mobile);
        }
        if (ways.isEmpty() && email != null) {
            ways.add("邮箱 " + email);
        }
        return ways.isEmpty() ? name : "%s（%s）".formatted(name, String.join("，", ways));
    }

    /** What is wrong, by column; empty where nothing is. */
    public Map<ContactColumn, String> problems() {
        var problems = new EnumMap<ContactColumn, String>(ContactColumn.class);
        if (name == null || !NAME.matcher(name).matches()) {
            problems.put(ContactColumn.NAME, "姓名应为 2 到 30 个汉字或字母。");
        }
        if (post != null && post.length() > LONGEST_POST) {
            problems.put(ContactColumn.POST, "职务最多 %d 字。".formatted(LONGEST_POST));
        }
        if (officePhone != null && !PHONE.matcher(officePhone).matches()) {
            problems.put(ContactColumn.OFFICE_PHONE, "办公电话应为 5 到 40 位数字，可带区号、括号、横线和“转”。");
        }
        if (mobile != null && !MOBILE.matcher(mobile).matches()) {
            problems.put(ContactColumn.MOBILE, "手机应为 11 位数字，以 1 开头。");
        }
        if (email != null && (email.length() > LONGEST_EMAIL || !EMAIL.matcher(email).matches())) {
            problems.put(ContactColumn.EMAIL, "邮箱应写成 name@example.com 的样子。");
        }
        if (remark != null && remark.length() > LONGEST_REMARK) {
            problems.put(ContactColumn.REMARK, "备注最多 %d 字。".formatted(LONGEST_REMARK));
        }
        return problems;
    }

    ContactDetails checked() {
        problems().values().stream()
                .findFirst()
                .ifPresent(
                        it -> {
                            throw new DomainRuleViolation(it);
                        });
        return this;
    }

    /** Whether a notice can reach the person. */
    public boolean isReachable() {
        return mobile != null || email != null;
    }

    /** {@code 138****0001}, for whoever does not need it in full; empty where there is none. */
    public String maskedMobile() {
        return mobile == null
                ? ""
                : mobile.substring(0, 3) + "****" + mobile.substring(mobile.length() - 4);
    }

    /** {@code w***@example.gov.cn}; empty where there is none. */
    public String maskedEmail() {
        return email == null ? "" : email.charAt(0) + "***" + email.substring(email.indexOf('@'));
    }
}
