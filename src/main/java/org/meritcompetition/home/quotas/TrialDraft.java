package org.meritcompetition.home.quotas;

import static org.meritcompetition.shared.DomainRuleViolation.unless;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.meritcompetition.evaluation.SeatRule;
import org.meritcompetition.evaluation.TrialSettings;
import org.meritcompetition.evaluation.quota.AllocationMethod;
import org.meritcompetition.season.plan.AwardCategory;
import org.meritcompetition.season.plan.AwardPlan;
import org.meritcompetition.season.plan.SeasonPlan;
import org.meritcompetition.shared.DomainRuleViolation;

/**
 * What the office typed to be tried, as it was typed.
 *
 * @param unitFloor {@code null} where the box was not ticked
 * @param weights a line a track, code or name and weight; empty for those that hold now
 */
record TrialDraft(
        AwardCategory category,
        String title,
        AllocationMethod method,
        String base,
        String reserve,
        Boolean unitFloor,
        String min,
        String max,
        String unitCap,
        String weights) {

    private static final int LONGEST_TITLE = 100;
    private static final Pattern WHOLE = Pattern.compile("\\d{1,5}");
    private static final Pattern LINE =
            Pattern.compile("(\\S+?)[\\s:：=,，]+(\\d{1,9}(?:\\.\\d{1,6})?)");

    /** To begin with: as the season's file has it. */
    static TrialDraft of(AwardPlan award, Map<AwardCategory, SeatRule> rules) {
        var rule = rules.get(award.category());
        return new TrialDraft(
                award.category(),
                "",
                rule.method(),
                String.valueOf(rule.base()),
                String.valueOf(rule.reserve()),
                rule.unitFloor(),
                "0",
                "",
                String.valueOf(award.unitCap()),
                "");
    }

    /**
     * In the terms of the calculation.
     *
     * @throws DomainRuleViolation that names the first field which cannot be read
     */
    TrialSettings settings(SeasonPlan plan) {
        unless(category != null && method != null, "请选择评选类别和计算方法。");
        var name = title == null ? "" : title.strip();
        unless(!name.isEmpty() && name.length() <= LONGEST_TITLE, "请给试算方案起个名字（至多100字），便于比较。");
        return new TrialSettings(
                category,
                name,
                method,
                whole("基本名额", base),
                whole("预留名额", reserve),
                Boolean.TRUE.equals(unitFloor),
                whole("每赛道下限", min),
                max == null || max.isBlank() ? null : whole("每赛道上限", max),
                weights(plan),
                whole("单位上限", unitCap));
    }

    private static int whole(String field, String typed) {
        var text = typed == null ? "" : typed.strip();
        unless(WHOLE.matcher(text).matches(), "“%s”请填0至99999的整数。", field);
        return Integer.parseInt(text);
    }

    private Map<String, BigDecimal> weights(SeasonPlan plan) {
        var read = new TreeMap<String, BigDecimal>();
        var lines = weights == null ? "" : weights;
        lines.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .forEach(
                        line -> {
                            var parts = LINE.matcher(line);
                            unless(parts.matches(), "看不懂权重“%s”，请一行写一条赛道的名称和数字，如“数字化转型 34”。", line);
                            var track = track(plan, parts.group(1));
                            var twice = read.put(track, new BigDecimal(parts.group(2))) != null;
                            unless(!twice, "赛道“%s”的权重写了两次。", parts.group(1));
                        });
        return read;
    }

    private static String track(SeasonPlan plan, String named) {
        return plan.tracks().stream()
                .filter(track -> named.equals(track.code()) || named.equals(track.name()))
                .findFirst()
                .orElseThrow(() -> new DomainRuleViolation("没有“%s”这条赛道，请写赛道名称。".formatted(named)))
                .code();
    }
}
