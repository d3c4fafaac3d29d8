package org.meritcompetition.season.plan;

import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a natural key is about, as people say it: 专项执法 · 黄浦区城管执法局 · 项目1, of {@code
 * cg-2024/T04/huangpu/1}.
 */
public final class SubjectName {

    private static final Pattern DUTY = Pattern.compile("#.*$");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");
    private static final Pattern CANDIDATE = Pattern.compile("([CP])(\\d{1,3})");
    private static final Pattern ENTRY = Pattern.compile("[^/#]+/[^/#]+/[^/#]+/\\d{1,2}(?=[/#]|$)");

    private static final Map<String, String> WORDS =
            Map.ofEntries(
                    Map.entry("self-assessment", "单位自评"),
                    Map.entry("summary", "年度总结"),
                    Map.entry("review", "日常点评"),
                    Map.entry("change", "变更撤回"),
                    Map.entry("bulk", "批量受理"),
                    Map.entry("dossier", "推荐材料"),
                    Map.entry("quota", "名额方案"),
                    Map.entry("city", "市级推荐"),
                    Map.entry("veto", "征求意见"),
                    Map.entry("countersigning", "领导小组会签"),
                    Map.entry("notice", "公示"),
                    Map.entry("objection", "异议"),
                    Map.entry("deferral", "缓议"),
                    Map.entry("decision", "表彰决定"),
                    Map.entry("revocation", "撤销"),
                    Map.entry("honour-roll", "光荣榜"),
                    Map.entry("veto-list", "负面清单"),
                    Map.entry("honour", "历年荣誉"),
                    Map.entry("tie", "回避申报"));

    /** Parts of keys that say nothing to a reader. */
    private static final Set<String> UNSPOKEN = Set.of("unit", "award");

    private SubjectName() {}

    /** Whether keys use that word for something else, so that it cannot be a code. */
    static boolean isTaken(String code) {
        return WORDS.containsKey(code) || UNSPOKEN.contains(code);
    }

    public static String of(SeasonPlan plan, String subject) {
        return of(plan, subject, Map.of());
    }

    /**
     * The same with projects called by their names.
     *
     * @param projects names by the keys of the entries
     */
    public static String of(SeasonPlan plan, String subject, Map<String, String> projects) {
        var key = DUTY.matcher(subject).replaceFirst("");
        var name = new StringJoiner(" · ");
        var entry = entryOf(key);
        var project = entry == null ? null : projects.get(entry);
        if (project != null) {
            name.add(project);
        }
        var before = "";
        for (var part : key.split("/")) {
            var word = word(plan, before, part);
            if (word != null && !(project != null && word.startsWith("项目"))) {
                name.add(word);
            }
            before = part;
        }
        return name.length() == 0 ? plan.title() : name.toString();
    }

    /** The key of the entry that a key begins with, {@code null} where it is about none. */
    public static String entryOf(String subject) {
        var entry = ENTRY.matcher(subject);
        return entry.lookingAt() ? entry.group() : null;
    }

    private static String word(SeasonPlan plan, String before, String part) {
        Matcher candidate = CANDIDATE.matcher(part);
        if (NUMBER.matcher(part).matches() && isUnit(plan, before)) {
            return "项目" + part;
        } else if (candidate.matches() && isUnit(plan, before)) {
            return (part.startsWith("C") ? AwardCategory.COLLECTIVE : AwardCategory.INDIVIDUAL)
                            .label()
                    + candidate.group(2);
        }
        for (var track : plan.tracks()) {
            if (track.code().equals(part)) {
                return track.name();
            }
        }
        for (var unit : plan.units()) {
            if (unit.code().equals(part)) {
                return unit.name();
            }
        }
        for (var body : plan.eligibility().consulted()) {
            if (body.code().equals(part)) {
                return body.name();
            }
        }
        return plan.periods().stream()
                .filter(it -> it.code().equals(part) && isReported(plan, before))
                .map(ReportingPeriod::name)
                .findFirst()
                .orElseGet(
                        () -> NUMBER.matcher(part).matches() ? "第" + part + "号" : WORDS.get(part));
    }

    /** A period stands behind a project, the review of a track, or the season. */
    private static boolean isReported(SeasonPlan plan, String before) {
        return NUMBER.matcher(before).matches()
                || before.equals("review")
                || before.equals(plan.code());
    }

    private static boolean isUnit(SeasonPlan plan, String part) {
        return plan.units().stream().anyMatch(it -> it.code().equals(part));
    }
}
