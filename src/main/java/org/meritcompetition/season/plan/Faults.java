package org.meritcompetition.season.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The faults found so far, and the line at which each path of the file stands. */
final class Faults {

    private record Placed(int line, Fault fault) {}

    private final Map<String, Integer> lines = new HashMap<>();
    private final List<Placed> found = new ArrayList<>();

    /** Remembers where a path stands; the first line of two counts. */
    void stands(String path, int line) {
        lines.putIfAbsent(path, line);
    }

    /**
     * A fault at a path; one that the file does not have takes the line of the nearest path above
     * it.
     */
    void add(String path, String message, String remedy) {
        atLine(lineOf(path), path, message, remedy);
    }

    void atLine(int line, String path, String message, String remedy) {
        var place = ("第 " + line + " 行 " + path).strip();
        found.add(new Placed(line, new Fault(place, message, remedy)));
    }

    List<Fault> inOrderOfTheFile() {
        return found.stream()
                .sorted(Comparator.comparingInt(Placed::line))
                .map(Placed::fault)
                .distinct()
                .toList();
    }

    private int lineOf(String path) {
        var nearest = path;
        while (!lines.containsKey(nearest)) {
            var cut = Math.max(nearest.lastIndexOf('.'), nearest.lastIndexOf('['));
            if (cut < 0) {
                return 1;
            }
            nearest = nearest.substring(0, cut);
        }
        return lines.get(nearest);
    }
}
