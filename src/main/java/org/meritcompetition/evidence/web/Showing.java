package org.meritcompetition.evidence.web;

import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.meritcompetition.engine.People;
import org.meritcompetition.evidence.Evidence;
import org.meritcompetition.evidence.EvidenceList;
import org.meritcompetition.evidence.EvidenceRights;
import org.meritcompetition.evidence.Subject;
import org.meritcompetition.season.Seasons;
import org.meritcompetition.season.plan.EvidencePlan;
import org.meritcompetition.season.plan.FileKind;
import org.meritcompetition.shared.ChineseDates;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/** Puts together what a person may see of the files on some subjects. */
@Component
class Showing {

    private static final long KILO = 1024;

    private final EvidenceList list;
    private final EvidenceRights rights;
    private final Seasons seasons;
    private final People people;
    private final Clock clock;

    Showing(EvidenceList list, EvidenceRights rights, Seasons seasons, People people, Clock clock) {
        this.list = list;
        this.rights = rights;
        this.seasons = seasons;
        this.people = people;
        this.clock = clock;
    }

    Shown of(List<Subject> subjects, Authentication who, CsrfToken token) {
        var seen = subjects.stream().filter(it -> rights.mayRead(who, it)).toList();
        var files =
                list.on(seen.stream().map(Subject::key).toList()).stream()
                        .collect(Collectors.groupingBy(Evidence::subject));
        var rules =
                seen.isEmpty() ? EvidencePlan.USUAL : seasons.plan(seen.get(0).season()).evidence();
        var names = new HashMap<String, String>();
        return new Shown(
                token.getToken(),
                token.getHeaderName(),
                rules.maxBytes(),
                rules.maxFiles(),
                rules.types().stream()
                        .flatMap(it -> it.extensions().stream())
                        .map(it -> "." + it)
                        .collect(Collectors.joining(",")),
                rules.labels(),
                seen.stream()
                        .map(it -> on(it, files.getOrDefault(it.key(), List.of()), who, names))
                        .toList());
    }

    private Shown.On on(
            Subject subject, List<Evidence> all, Authentication who, Map<String, String> names) {
        var current = EvidenceList.current(all);
        return new Shown.On(
                subject.key(),
                subject.kind().label(),
                subject.title(),
                subject.closed() == null && rights.mayAdd(who, subject),
                subject.closed(),
                subject.required().stream()
                        .filter(it -> current.stream().noneMatch(is -> is.material().equals(it)))
                        .toList(),
                Stream.concat(subject.required().stream(), Stream.of(Subject.OTHER)).toList(),
                current.stream().map(it -> line(it, older(it, all), names)).toList());
    }

    private static List<Evidence> older(Evidence latest, List<Evidence> all) {
        return all.stream()
                .filter(it -> it.material().equals(latest.material()))
                .filter(it -> it.name().equals(latest.name()))
                .filter(it -> it.number() < latest.number() && !it.isWithdrawn())
                .sorted(Comparator.comparing(Evidence::number).reversed())
                .toList();
    }

    private Shown.Line line(Evidence it, List<Evidence> older, Map<String, String> names) {
        return new Shown.Line(
                it.id(),
                it.material(),
                it.name(),
                size(it.size()),
                names.computeIfAbsent(it.uploadedBy(), people::nameOf),
                ChineseDates.MINUTE.format(it.uploadedAt().atZone(clock.getZone())),
                it.number(),
                it.fileKind().isImage() ? "image" : it.fileKind() == FileKind.PDF ? "pdf" : null,
                older.stream().map(each -> line(each, List.of(), names)).toList());
    }

    private static String size(long bytes) {
        if (bytes < KILO) {
            return bytes + " 字节";
        }
        return bytes < KILO * KILO
                ? "%d KB".formatted(bytes / KILO)
                : "%.1f MB".formatted(bytes / (double) (KILO * KILO));
    }
}
