package org.meritcompetition.vetting;

import static org.meritcompetition.shared.DomainRuleViolation.unless;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.meritcompetition.shared.WrittenName;

/**
 * The grounds of objections as a body types them: a nominee a line, 名称：事由. Of two of one name the
 * first line means the first of the list, the second the second.
 */
public final class ObjectionLines {

    private static final Pattern COLON = Pattern.compile("[：:\\t]");
    private static final int LONGEST = 500;

    private ObjectionLines() {}

    /**
     * Reads the lines.
     *
     * @param objected those chosen from the list, in its order; each needs a line, nobody else has
     *     one
     * @return grounds by key of the nominee
     */
    public static Map<String, String> parse(String text, Collection<ConsultedNominee> objected) {
        var left = new ArrayList<>(objected);
        var grounds = new LinkedHashMap<String, String>();
        var faults = new ArrayList<String>();
        var lines = text == null ? List.<String>of() : text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                var fault = read(lines.get(i), left, grounds);
                if (fault != null) {
                    faults.add("第%d行%s".formatted(i + 1, fault));
                }
            }
        }
        unless(faults.isEmpty(), "异议事由有误：%s。", String.join("；", faults));
        unless(
                left.isEmpty(),
                "请为%s写明事由，每行一个：名称：事由。",
                String.join("、", left.stream().map(ConsultedNominee::candidate).toList()));
        return grounds;
    }

    private static String read(
            String line, List<ConsultedNominee> left, Map<String, String> grounds) {
        var cells = COLON.split(line, 2);
        if (cells.length < 2 || cells[1].isBlank()) {
            return "应写成“名称：事由”";
        }
        var name = WrittenName.normalised(cells[0]);
        var meant =
                left.stream()
                        .filter(one -> WrittenName.normalised(one.candidate()).equals(name))
                        .findFirst();
        if (meant.isEmpty()) {
            return "的“%s”没有选入有异议的名单".formatted(cells[0].strip());
        }
        if (cells[1].strip().length() > LONGEST) {
            return "的事由超过 %d 字".formatted(LONGEST);
        }
        left.remove(meant.get());
        grounds.put(meant.get().nominee(), cells[1].strip());
        return null;
    }
}
