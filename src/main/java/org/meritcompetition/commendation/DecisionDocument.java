package org.meritcompetition.commendation;

import static org.meritcompetition.shared.DomainRuleViolation.unless;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.meritcompetition.season.plan.CommendationKind;
import org.meritcompetition.shared.ChineseDates;

/**
 * The document of a decision.
 *
 * @param number 文号: 沪城管竞〔2024〕9号
 * @param date on which it is issued
 */
public record DecisionDocument(String number, LocalDate date, CommendationKind kind) {

    private static final Pattern NUMBER =
            Pattern.compile("\\p{IsHan}{2,12}〔(20\\d{2})〕[1-9]\\d{0,3}号");

    void refuseUnlessWellFormed() {
        var matcher = NUMBER.matcher(number);
        unless(matcher.matches(), "文号“%s”的格式不对，请写成“沪城管竞〔2024〕9号”的样式。", number);
        unless(
                Integer.parseInt(matcher.group(1)) == date.getYear(),
                "文号中的年份（%s）与印发日期（%s）不在同一年，请核对。",
                matcher.group(1),
                ChineseDates.DAY.format(date));
    }
}
