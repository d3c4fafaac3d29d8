package org.meritcompetition.papers.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.meritcompetition.evidence.Evidence;
import org.meritcompetition.evidence.EvidenceList;
import org.meritcompetition.season.plan.FileKind;
import org.springframework.stereotype.Component;

/** The photo that hangs on the nominee's dossier, by the name of its material (二寸照片). */
@Component
class AttachedPhotos {

    private static final String MATERIAL = "照片";
    private static final Set<FileKind> PICTURES = Set.of(FileKind.JPG, FileKind.PNG);

    /** What is larger was not made for a form. */
    private static final long MOST_BYTES = 10 << 20;

    private final EvidenceList evidence;

    AttachedPhotos(EvidenceList evidence) {
        this.evidence = evidence;
    }

    /** Empty where none was handed in, and the form leaves room to paste one. */
    Optional<byte[]> of(String nominee) {
        return EvidenceList.current(evidence.on(List.of(nominee))).stream()
                .filter(it -> it.material().contains(MATERIAL))
                .filter(it -> PICTURES.contains(it.fileKind()) && it.size() <= MOST_BYTES)
                .findFirst()
                .map(this::content);
    }

    private byte[] content(Evidence photo) {
        try (var content = evidence.open(photo)) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
