package org.meritcompetition.archive.parts;

import java.io.IOException;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.meritcompetition.archive.ArchiveScope;
import org.meritcompetition.archive.ArchiveSink;
import org.meritcompetition.archive.ArchivedFile;
import org.meritcompetition.archive.ArchivedPart;
import org.meritcompetition.evaluation.AllocatingQuotas;
import org.meritcompetition.evidence.Evidence;
import org.meritcompetition.evidence.EvidenceList;
import org.meritcompetition.season.Seasons;
import org.springframework.stereotype.Component;

/**
 * 附件: unit by unit, what hangs on its projects, reports and dossiers; earlier versions beside. What
 * was taken off stays out. Of a nominee also what hangs on the project.
 */
@Component
class AttachedFiles implements ArchivedPart {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final EvidenceList list;
    private final AllocatingQuotas quotas;
    private final Seasons seasons;
    private final Clock clock;

    AttachedFiles(EvidenceList list, AllocatingQuotas quotas, Seasons seasons, Clock clock) {
        this.list = list;
        this.quotas = quotas;
        this.seasons = seasons;
        this.clock = clock;
    }

    @Override
    public String folder() {
        return "附件";
    }

    @Override
    public int estimate(ArchiveScope scope) {
        return files(scope).size();
    }

    @Override
    public void writeTo(ArchiveSink sink, ArchiveScope scope) throws IOException {
        var files = files(scope);
        var latest =
                new HashSet<>(
                        EvidenceList.current(files).stream()
                                .map(Evidence::id)
                                .collect(Collectors.toSet()));
        for (var file : files) {
            sink.add(
                    archived(file, latest.contains(file.id())),
                    out -> {
                        try (var content = list.open(file)) {
                            content.transferTo(out);
                        }
                    });
        }
    }

    private List<Evidence> files(ArchiveScope scope) {
        var all = list.ofSeason(scope.season()).stream().filter(it -> !it.isWithdrawn());
        if (scope.isWholeSeason()) {
            return all.toList();
        }
        var project = quotas.seat(scope.nominee()).map(it -> it.entry()).orElse(scope.nominee());
        return all.filter(
                        it ->
                                it.subject().equals(scope.nominee())
                                        || it.subject().equals(project)
                                        || it.subject().startsWith(project + "/"))
                .toList();
    }

    private ArchivedFile archived(Evidence file, boolean latest) {
        var unit = seasons.plan(file.season()).unit(file.unit()).name();
        var subject = file.subject().substring(file.season().length() + 1).replace('/', '-');
        return new ArchivedFile(
                "%s/%s/%s%s/%s"
                        .formatted(
                                unit,
                                subject,
                                file.material(),
                                latest ? "" : "/以前的版本/第%d版".formatted(file.number()),
                                file.name()),
                "%s · %s".formatted(file.kind().label(), file.material()),
                file.subject(),
                "%s 上传于 %s，第 %d 版"
                        .formatted(
                                file.uploadedBy(),
                                MOMENT.format(file.uploadedAt().atZone(clock.getZone())),
                                file.number()),
                new ArchivedFile.Known(file.size(), file.crc32(), file.sha256()));
    }
}
