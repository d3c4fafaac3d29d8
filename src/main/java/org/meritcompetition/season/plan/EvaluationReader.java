package org.meritcompetition.season.plan;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads how the year is judged and decided; what the file leaves out is as usual. */
final class EvaluationReader {

    private final Section file;
    private final Faults faults;

    EvaluationReader(Section file, Faults faults) {
        this.file = file;
        this.faults = faults;
    }

    EvaluationPlan read() {
        return new EvaluationPlan(rubric(), marking(), leadingGroup());
    }

    private Rubric rubric() {
        if (!file.has("rubric")) {
            return Rubric.EVEN;
        }
        var section = file.section("rubric");
        section.knowing("effect", "achievement", "feasibility", "demonstration");
        var points =
                Arrays.asList(
                        section.whole("effect", 0, 100),
                        section.whole("achievement", 0, 100),
                        section.whole("feasibility", 0, 100),
                        section.whole("demonstration", 0, 100));
        if (points.contains(null)) {
            return Rubric.EVEN;
        }
        var rubric = new Rubric(points.get(0), points.get(1), points.get(2), points.get(3));
        if (rubric.sum() != 100) {
            faults.add("rubric", "四项合计 " + rubric.sum() + "，不是 100", "调整各项满分，使合计为 100");
        }
        return rubric;
    }

    private Marking marking() {
        if (!file.has("marking")) {
            return Marking.BY_ONE;
        }
        var section = file.section("marking").knowing("judges", "method");
        var judges = section.whole("judges", 1, LeadingGroupPlan.MOST);
        var method =
                section.has("method")
                        ? word(
                                section,
                                "method",
                                MarkingMethod::of,
                                MarkingMethod.values(),
                                MarkingMethod::key)
                        : MarkingMethod.MEAN;
        if (judges == null || method == null) {
            return Marking.BY_ONE;
        }
        if (method == MarkingMethod.TRIMMED_MEAN && judges < 3) {
            faults.add(
                    "marking.judges",
                    "去掉最高分和最低分至少要三位评委，现为 " + judges + " 位",
                    "judges 改为 3 或更多，或改用 mean、median");
        }
        return new Marking(judges, method);
    }

    private LeadingGroupPlan leadingGroup() {
        if (!file.has("leadingGroup")) {
            return LeadingGroupPlan.ofFive();
        }
        var section = file.section("leadingGroup").knowing("members", "quorum", "majority");
        var members = members(section);
        if (members.isEmpty()) {
            return LeadingGroupPlan.ofFive();
        }
        var quorum =
                section.has("quorum")
                        ? section.whole("quorum", 1, members.size())
                        : Integer.valueOf(LeadingGroupPlan.usualQuorum(members.size()));
        var majority =
                section.has("majority")
                        ? word(section, "majority", Majority::of, Majority.values(), Majority::key)
                        : Majority.HALF;
        return new LeadingGroupPlan(
                members,
                quorum == null ? members.size() : quorum,
                majority == null ? Majority.HALF : majority);
    }

    /** Their number, or their names. */
    private List<String> members(Section section) {
        if (!section.isList("members")) {
            var number = section.whole("members", 1, LeadingGroupPlan.MOST);
            return number == null ? List.of() : LeadingGroupPlan.numbered(number);
        }
        var names = section.texts("members");
        if (names.size() > LeadingGroupPlan.MOST
                || names.stream().distinct().count() < names.size()) {
            faults.add(
                    section.at("members"),
                    "名单有 %d 人，重名的算一人".formatted(names.size()),
                    "至多 " + LeadingGroupPlan.MOST + " 人，不得重名");
            return List.of();
        }
        return names;
    }

    private <T> T word(
            Section section,
            String key,
            Function<String, Optional<T>> of,
            T[] known,
            Function<T, String> named) {
        var word = section.text(key);
        var value = word == null ? Optional.<T>empty() : of.apply(word);
        if (word != null && value.isEmpty()) {
            faults.add(
                    section.at(key),
                    "不能写“" + word + "”",
                    "写 "
                            + Arrays.stream(known).map(named).collect(Collectors.joining("、"))
                            + " 中的一个");
        }
        return value.orElse(null);
    }
}
