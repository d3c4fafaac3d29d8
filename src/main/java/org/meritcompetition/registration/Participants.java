package org.meritcompetition.registration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.meritcompetition.shared.DomainRuleViolation;

/**
 * The participants as a liaison types or pastes them: a person a line, 姓名、职务、职级、是否一线. Cells copied
 * from a spreadsheet are separated by tabs, so a line with a tab is split at tabs only.
 */
public final class Participants {

    /** The most people that one project names. */
    static final int MOST = 100;

    private static final Map<String, Integer> LONGEST = longest();
    private static final Pattern SEPARATORS = Pattern.compile("[、，,]");
    private static final Set<String> YES = Set.of("是", "一线", "是一线", "√", "Y", "YES");
    private static final Set<String> NO = Set.of("否", "非一线", "不是", "×", "N", "NO");

    private Participants() {}

    /**
     * Reads the lines; blank ones and a heading are passed over.
     *
     * @throws DomainRuleViolation with one sentence for each fault of each line
     */
    public static List<Participant> parse(String text) {
        var people = new ArrayList<Participant>();
        var faults = new ArrayList<String>();
        var firstSeen = new HashMap<String, Integer>();
        var named = 0;
        var lines = text == null ? List.<String>of() : text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            var cells = cells(lines.get(i));
            if (cells.stream().allMatch(String::isEmpty) || isHeading(cells)) {
                continue;
            }
            var line = i + 1;
            var wrong = faultsOf(cells, firstSeen, line);
            named++;
            if (wrong.isEmpty()) {
                people.add(
                        new Participant(
                                cells.get(0), cells.get(1), cells.get(2), isYes(cells.get(3))));
            } else {
                wrong.forEach(it -> faults.add("第%d行%s".formatted(line, it)));
            }
        }
        if (!faults.isEmpty() && named > MOST) {
            faults.add("最多 %d 人，现有 %d 人".formatted(MOST, named));
        }
        DomainRuleViolation.unless(faults.isEmpty(), "参与人员有误：%s。", String.join("；", faults));
        DomainRuleViolation.unless(!people.isEmpty(), "请填写参与人员，每行一人：姓名、职务、职级、是否一线。");
        DomainRuleViolation.unless(
                people.size() <= MOST, "参与人员最多 %d 人，现有 %d 人，请删减。", MOST, people.size());
        return List.copyOf(people);
    }

    /** The same lines again, as {@link #parse} reads them. */
    public static String text(List<Participant> people) {
        return people.stream().map(Participants::line).collect(Collectors.joining("\n"));
    }

    private static String line(Participant person) {
        var cells =
                List.of(
                        person.name(),
                        person.post(),
                        person.grade(),
                        person.frontLine() ? "是" : "否");
        var ambiguous = cells.stream().anyMatch(cell -> SEPARATORS.matcher(cell).find());
        return String.join(ambiguous ? "\t" : "、", cells);
    }

    private static List<String> cells(String line) {
        var cells = line.indexOf('\t') >= 0 ? line.split("\t", -1) : SEPARATORS.split(line, -1);
        var trimmed = new ArrayList<String>();
        for (var cell : cells) {
            trimmed.add(cell.replace('\u00a0', ' ').strip());
        }
        while (trimmed.size() > LONGEST.size() + 1 && trimmed.get(trimmed.size() - 1).isEmpty()) {
            trimmed.remove(trimmed.size() - 1);
        }
        return trimmed;
    }

    private static boolean isHeading(List<String> cells) {
        return cells.size() > 1 && cells.get(0).equals("姓名") && cells.get(1).equals("职务");
    }

    private static List<String> faultsOf(
            List<String> cells, Map<String, Integer> firstSeen, int line) {
        if (cells.size() != LONGEST.size() + 1) {
            return List.of("应有 4 项（姓名、职务、职级、是否一线），现有 %d 项".formatted(cells.size()));
        }
        var faults = new ArrayList<String>();
        int column = 0;
        for (var entry : LONGEST.entrySet()) {
            var cell = cells.get(column++);
            if (cell.isEmpty()) {
                faults.add("缺少" + entry.getKey());
            }
            if (cell.length() > entry.getValue()) {
                faults.add("的%s超过 %d 字".formatted(entry.getKey(), entry.getValue()));
            }
        }
        if (!isYes(cells.get(3)) && !NO.contains(cells.get(3).toUpperCase())) {
            faults.add("的“是否一线”请写“是”或“否”");
        }
        if (!cells.get(0).isEmpty()) {
            var earlier = firstSeen.putIfAbsent(cells.get(0) + "\t" + cells.get(1), line);
            if (earlier != null) {
                faults.add("的%s与第%d行重复".formatted(cells.get(0), earlier));
            }
        }
        return faults;
    }

    private static boolean isYes(String cell) {
        return YES.contains(cell.toUpperCase());
    }

    private static Map<String, Integer> longest() {
        var longest = new LinkedHashMap<String, Integer>();
        longest.put("姓名", 30);
        longest.put("职务", 60);
        longest.put("职级", 30);
        return longest;
    }
}
