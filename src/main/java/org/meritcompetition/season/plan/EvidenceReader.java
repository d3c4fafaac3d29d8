package org.meritcompetition.season.plan;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads what a season file says of attached files; what it leaves out is as usual. */
final class EvidenceReader {

    private static final int MOST_MEGABYTES = 2_000;
    private static final int MOST_FILES = 200;
    private static final int LONGEST_NAME = 40;
    private static final EvidencePlan USUAL = EvidencePlan.USUAL;

    private final Section section;
    private final Faults faults;

    EvidenceReader(Section section, Faults faults) {
        this.section = section.knowing("maxMegabytes", "maxFiles", "types", "required");
        this.faults = faults;
    }

    EvidencePlan read() {
        var megabytes = section.optionalWhole("maxMegabytes", 1, MOST_MEGABYTES);
        var files = section.optionalWhole("maxFiles", 1, MOST_FILES);
        return new EvidencePlan(
                megabytes == null ? USUAL.maxMegabytes() : megabytes,
                files == null ? USUAL.maxFiles() : files,
                types(),
                required());
    }

    private Set<FileKind> types() {
        if (!section.has("types")) {
            return USUAL.types();
        }
        var types = EnumSet.noneOf(FileKind.class);
        for (var word : section.texts("types")) {
            FileKind.called(word).ifPresentOrElse(types::add, () -> unknown(word));
        }
        return types.isEmpty() ? USUAL.types() : types;
    }

    private void unknown(String word) {
        faults.add(
                section.at("types"),
                "不能附“" + word + "”类型的文件",
                "写 "
                        + Stream.of(FileKind.values())
                                .map(FileKind::word)
                                .collect(Collectors.joining("、"))
                        + " 中的若干个");
    }

    private Map<AwardCategory, List<String>> required() {
        var required = new EnumMap<AwardCategory, List<String>>(AwardCategory.class);
        var byCategory =
                section.optionalSection("required")
                        .knowing(SeasonReader.names(AwardCategory.values()));
        for (var category : AwardCategory.values()) {
            if (byCategory.has(category.name())) {
                required.put(category, names(byCategory, category.name()));
            }
        }
        return required;
    }

    private List<String> names(Section byCategory, String category) {
        var names = byCategory.texts(category);
        names.stream()
                .filter(it -> it.length() > LONGEST_NAME)
                .forEach(
                        it ->
                                faults.add(
                                        byCategory.at(category),
                                        "材料名称“" + it + "”过长",
                                        "至多 " + LONGEST_NAME + " 个字"));
        if (names.stream().distinct().count() < names.size()) {
            faults.add(byCategory.at(category), "同一份材料写了两次", "每份材料只写一次");
        }
        return names;
    }
}
