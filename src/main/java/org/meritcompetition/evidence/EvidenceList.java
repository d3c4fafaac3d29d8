package org.meritcompetition.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.meritcompetition.evidence.store.FileStore;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The attached files, to be read. Who may is for the caller to ask. */
@Service
@Transactional(readOnly = true)
public class EvidenceList {

    private final EvidenceRecords records;
    private final FileStore store;

    EvidenceList(EvidenceRecords records, FileStore store) {
        this.records = records;
        this.store = store;
    }

    /** All versions on these subjects, by material, name and version; one statement. */
    public List<Evidence> on(Collection<String> subjects) {
        return subjects.isEmpty()
                ? List.of()
                : records.findBySubjectInOrderByMaterialAscNameAscNumberAsc(subjects);
    }

    /** All of a season, withdrawn ones and older versions too; one statement. */
    public List<Evidence> ofSeason(String season) {
        return records.findBySeasonOrderBySubjectAscMaterialAscNameAscNumberAsc(season);
    }

    public Optional<Evidence> find(String id) {
        return records.findById(id);
    }

    /** The content of a file; whoever asks closes it. */
    public InputStream open(Evidence evidence) throws IOException {
        return store.open(evidence.sha256());
    }

    /** Of these, the latest version of each that was not taken off. */
    public static List<Evidence> current(Collection<Evidence> all) {
        var latest = new LinkedHashMap<List<String>, Evidence>();
        all.forEach(
                it ->
                        latest.merge(
                                List.of(it.subject(), it.material(), it.name()),
                                it,
                                (one, other) -> one.number() > other.number() ? one : other));
        return latest.values().stream().filter(it -> !it.isWithdrawn()).toList();
    }
}
