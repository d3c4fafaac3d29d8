package org.meritcompetition.season.plan;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which files may be attached in a season, and which must be (Annex 4).
 *
 * @param maxMegabytes the largest file
 * @param maxFiles how many files hang on one project, report or dossier at most
 * @param types the kinds of file that are taken in
 * @param required names of the materials without which a dossier is not handed in, e.g.
 *     推荐审批表（签章扫描件）
 */
public record EvidencePlan(
        int maxMegabytes,
        int maxFiles,
        Set<FileKind> types,
        Map<AwardCategory, List<String>> required) {

    /** What is usual where a season's file says nothing: nothing is demanded. */
    public static final EvidencePlan USUAL =
            new EvidencePlan(50, 20, Set.of(FileKind.values()), Map.of());

    public EvidencePlan {
        types = Collections.unmodifiableSet(java.util.EnumSet.copyOf(types));
        var copied = new EnumMap<AwardCategory, List<String>>(AwardCategory.class);
        required.forEach((category, names) -> copied.put(category, List.copyOf(names)));
        required = Collections.unmodifiableMap(copied);
    }

    public long maxBytes() {
        return maxMegabytes * 1024L * 1024;
    }

    /** The materials that a dossier of that category needs; may be none. */
    public List<String> required(AwardCategory category) {
        return required.getOrDefault(category, List.of());
    }

    /** The kinds of file as people read them: pdf、jpg … */
    public String labels() {
        return types.stream().map(FileKind::word).collect(Collectors.joining("、"));
    }
}
