package org.meritcompetition.archive.parts;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.meritcompetition.archive.ArchiveScope;
import org.meritcompetition.archive.ArchiveSink;
import org.meritcompetition.archive.ArchivedFile;
import org.meritcompetition.archive.ArchivedPart;
import org.meritcompetition.evaluation.AllocatingQuotas;
import org.meritcompetition.record.DecisionRecord;
import org.meritcompetition.record.Entry;
import org.springframework.stereotype.Component;

/**
 * 决策记录: the season's chain as {@code verify-record --file} reads it; of a nominee the entries about
 * the nominee and the project.
 */
@Component
class RecordedDecisions implements ArchivedPart {

    private final DecisionRecord record;
    private final AllocatingQuotas quotas;

    RecordedDecisions(DecisionRecord record, AllocatingQuotas quotas) {
        this.record = record;
        this.quotas = quotas;
    }

    @Override
    public String folder() {
        return "决策记录";
    }

    @Override
    public void writeTo(ArchiveSink sink, ArchiveScope scope) throws IOException {
        var subjects =
                scope.isWholeSeason()
                        ? List.<String>of()
                        : quotas.seat(scope.nominee())
                                .map(it -> List.of(scope.nominee(), it.entry()))
                                .orElse(List.of(scope.nominee()));
        var head = record.head(scope.season());
        sink.add(
                ArchivedFile.made(
                        "record-%s.jsonl".formatted(scope.season()),
                        scope.isWholeSeason()
                                ? "全部决策记录，共 %d 条，末条校验值 %s".formatted(head.number(), head.hash())
                                : "与该推荐对象有关的决策记录（摘录）"),
                out -> {
                    var lines = new OutputStreamWriter(out, StandardCharsets.UTF_8);
                    record.forEach(
                            scope.season(),
                            entry -> {
                                if (scope.isWholeSeason() || subjects.contains(entry.subject())) {
                                    append(lines, entry);
                                }
                            });
                    lines.flush();
                });
    }

    private static void append(Writer lines, Entry entry) {
        try {
            lines.append(entry.line()).append('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
