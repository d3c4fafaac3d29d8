package org.meritcompetition.notification;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;

/**
 * Several notices as the lines of one letter: those of one kind together, many alike as a number.
 */
final class Digest {

    /** More of the same than this become one line. */
    private static final int EACH = 3;

    private Digest() {}

    /**
     * The lines.
     *
     * @param link to a notice, empty where lines are to carry none
     * @param all where the many are to be seen
     */
    static List<String> lines(List<Notice> notices, Function<Notice, String> link, String all) {
        var alike = new LinkedHashMap<String, List<Notice>>();
        notices.stream()
                .sorted(java.util.Comparator.comparing(Notice::kind))
                .forEach(it -> alike.computeIfAbsent(headOf(it), h -> new ArrayList<>()).add(it));
        var lines = new ArrayList<String>();
        alike.forEach(
                (head, group) -> {
                    if (group.size() > EACH) {
                        lines.add("%s，共 %d 项%s".formatted(head, group.size(), all));
                    } else {
                        group.forEach(it -> lines.add(it.title() + link.apply(it)));
                    }
                });
        return lines;
    }

    /** 新任务：中途检查, of 新任务：中途检查 · 专项执法 · 黄浦区城管执法局 · 项目1. */
    private static String headOf(Notice notice) {
        return notice.title().split(" · ", 2)[0];
    }
}
