package org.meritcompetition.rehearsal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.meritcompetition.evidence.AttachingFiles;
import org.meritcompetition.evidence.AttachingFiles.Sent;
import org.meritcompetition.evidence.Evidence;
import org.meritcompetition.evidence.EvidenceList;
import org.meritcompetition.evidence.Subject;
import org.meritcompetition.evidence.TaskSubjects;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What simulated participants enclose: a small file for each material that a task needs. */
@Component
@Profile("rehearse")
class Enclosures {

    private final TaskSubjects subjects;
    private final EvidenceList list;
    private final AttachingFiles attaching;

    Enclosures(TaskSubjects subjects, EvidenceList list, AttachingFiles attaching) {
        this.subjects = subjects;
        this.list = list;
        this.attaching = attaching;
    }

    void add(String task, String person) {
        subjects.of(task).forEach(it -> add(it, person));
    }

    private void add(Subject subject, String person) {
        var there =
                EvidenceList.current(list.on(List.of(subject.key()))).stream()
                        .map(Evidence::material)
                        .toList();
        subject.required().stream()
                .filter(it -> !there.contains(it))
                .forEach(it -> send(subject, it, person));
    }

    private void send(Subject subject, String material, String person) {
        var page = "%%PDF-1.4%n%% %s %s%n%%%%EOF%n".formatted(subject.key(), material);
        try {
            attaching.attach(
                    new Sent(subject.key(), material, material + ".pdf", -1),
                    new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)),
                    person);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
