package org.meritcompetition.season.plan;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.meritcompetition.season.plan.Duty.Dating;

/** Reads the dates of the duties; a duty that could not be read whole is left out. */
final class DutyReader {

    private static final int MOST_DAYS = 250;

    private final Section defaults;
    private final Section duties;
    private final Faults faults;
    private final LadderReader ladders;

    DutyReader(Section defaults, Section duties, Faults faults) {
        this.defaults = defaults.knowing("closing", "ladder");
        this.duties = duties;
        this.faults = faults;
        this.ladders = new LadderReader(faults);
    }

    Map<Duty, DutyRule> read() {
        var closing = defaults.whole("closing", 0, MOST_DAYS);
        var ladder = ladders.read(defaults.section("ladder"), closing);
        var rules = new EnumMap<Duty, DutyRule>(Duty.class);
        for (var duty : Duty.values()) {
            if (duty.dating() == Dating.FOLLOWS) {
                refuseWhatFollows(duty);
                continue;
            }
            if (duty.dating() == Dating.DEFAULTED && !duties.has(duty.name())) {
                continue;
            }
            var section = duties.section(duty.name());
            section.knowing("opens", "due", "within", "closing", "ladder");
            var rule = rule(duty, section, closing, ladder);
            if (rule != null) {
                rules.put(duty, rule);
            }
        }
        refuseUnknown();
        return rules;
    }

    private DutyRule rule(Duty duty, Section section, Integer closing, LadderDays ladder) {
        var needsOpens = duty.dating() == Dating.OPENS_AND_DUE;
        var needsBoth = duty.dating() == Dating.DUE_AND_WITHIN;
        var needsDue = needsOpens || needsBoth || duty.dating() == Dating.DUE;
        var needsWithin = needsBoth || duty.dating() == Dating.WITHIN;
        var opens = needsOpens ? section.date("opens") : section.optionalDate("opens");
        var due = needsDue ? section.date("due") : section.optionalDate("due");
        var within =
                needsWithin
                        ? section.whole("within", 1, MOST_DAYS)
                        : section.optionalWhole("within", 1, MOST_DAYS);
        var ownClosing = section.has("closing") ? closing(duty, section) : closing;
        var ownLadder =
                section.has("ladder")
                        ? ladders.read(section.section("ladder"), ownClosing)
                        : ladder;
        var whole =
                ownClosing != null
                        && ownLadder != null
                        && (opens != null || !needsOpens)
                        && (due != null || !needsDue)
                        && (within != null || !needsWithin);
        return whole
                ? new DutyRule(opens, due, within, ownClosing, ownLadder.before(ownClosing))
                : null;
    }

    private Integer closing(Duty duty, Section section) {
        var closing = section.whole("closing", -MOST_DAYS, MOST_DAYS);
        if (closing != null && closing < 0) {
            faults.add(
                    section.at("closing"),
                    "“%s”的截止比到期早 %d 个工作日".formatted(duty.label(), -closing),
                    "写到期之后的工作日数，0 表示到期当日截止");
            return null;
        }
        return closing;
    }

    private void refuseWhatFollows(Duty duty) {
        if (duties.has(duty.name())) {
            faults.add(duties.at(duty.name()), "“" + duty.label() + "”由别处的日期推出，不必写", "删去这一项");
        }
    }

    private void refuseUnknown() {
        duties.keys().stream()
                .filter(key -> Duty.of(key).isEmpty())
                .forEach(
                        key ->
                                faults.add(
                                        duties.at(key),
                                        "没有“" + key + "”这项任务",
                                        "删去；若是笔误，最接近的是“" + Spelling.nearest(key, dated()) + "”"));
    }

    private static String[] dated() {
        return Arrays.stream(Duty.values())
                .filter(duty -> duty.dating() != Dating.FOLLOWS)
                .map(Enum::name)
                .toArray(String[]::new);
    }
}
