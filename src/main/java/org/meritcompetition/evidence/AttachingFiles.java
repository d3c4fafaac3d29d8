package org.meritcompetition.evidence;

import static org.meritcompetition.shared.DomainRuleViolation.unless;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.meritcompetition.evidence.content.Recognising;
import org.meritcompetition.evidence.content.ShownName;
import org.meritcompetition.evidence.store.FileStore;
import org.meritcompetition.evidence.store.Incoming;
import org.meritcompetition.evidence.store.Incoming.Received;
import org.meritcompetition.season.Seasons;
import org.meritcompetition.season.plan.EvidencePlan;
import org.meritcompetition.season.plan.FileKind;
import org.meritcompetition.shared.DomainRuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes in files. The file comes first, its row second: a crash between the two leaves an orphan,
 * which is swept, and never a row that points to nothing (ADR 0022). Whether the person may is for
 * the caller to ask.
 */
@Service
public class AttachingFiles {

    private static final int MOST_VERSIONS = 20;

    private final Subjects subjects;
    private final EvidenceRecords records;
    private final StoredFiles files;
    private final FileStore store;
    private final Incoming incoming;
    private final Locks locks;
    private final Seasons seasons;
    private final Clock clock;
    private final TransactionTemplate transaction;

    AttachingFiles(
            Subjects subjects,
            EvidenceRecords records,
            StoredFiles files,
            FileStore store,
            Incoming incoming,
            Locks locks,
            Seasons seasons,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.subjects = subjects;
        this.records = records;
        this.files = files;
        this.store = store;
        this.incoming = incoming;
        this.locks = locks;
        this.seasons = seasons;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * A file that somebody sends.
     *
     * @param material one of those that the subject needs, or {@link Subject#OTHER}
     * @param announced how many bytes will come, negative where nobody said
     */
    public record Sent(String subject, String material, String name, long announced) {}

    /**
     * Takes the file in. What was sent before, under the same name and with the same content, is
     * there already; another content under the same name is its next version.
     *
     * @throws FileTooLarge where there is more of it than the season allows
     * @throws IOException where it did not come to its end, or could not be kept
     */
    public Evidence attach(Sent sent, InputStream content, String actor) throws IOException {
        var subject = open(sent.subject());
        var rules = seasons.plan(subject.season()).evidence();
        var name = ShownName.of(sent.name());
        unless(
                sent.material().equals(Subject.OTHER)
                        || subject.required().contains(sent.material()),
                "没有名为“%s”的材料，请刷新页面后重新选择。",
                sent.material());
        if (sent.announced() > rules.maxBytes()) {
            throw new FileTooLarge(name, rules);
        }
        try (var received = incoming.receive(content, sent.announced(), rules.maxBytes())) {
            unless(received.size() > 0, "“%s”是空文件，没有内容。请检查后重新选择。", name);
            var kind = Recognising.kind(received.path(), name, rules);
            store.put(received.sha256(), received.path());
            return transaction.execute(status -> write(sent, name, received, kind, rules, actor));
        } catch (Incoming.TooMuch tooMuch) {
            throw new FileTooLarge(name, rules);
        }
    }

    private Evidence write(
            Sent sent,
            String name,
            Received received,
            FileKind kind,
            EvidencePlan rules,
            String actor) {
        locks.subject(sent.subject());
        locks.file(received.sha256());
        var subject = open(sent.subject());
        refuseWhereGone(received);
        var there =
                records.findBySubjectInOrderByMaterialAscNameAscNumberAsc(List.of(subject.key()));
        var versions =
                there.stream()
                        .filter(it -> it.name().equals(name))
                        .filter(it -> it.material().equals(sent.material()))
                        .toList();
        var last = versions.stream().max(Comparator.comparing(Evidence::number));
        if (last.filter(it -> !it.isWithdrawn())
                .filter(it -> it.sha256().equals(received.sha256()))
                .isPresent()) {
            return last.get();
        }
        var number = last.map(it -> it.number() + 1).orElse(1);
        unless(number <= MOST_VERSIONS, "“%s”已经有 %d 个版本，请换一个文件名。", name, MOST_VERSIONS);
        unless(
                last.filter(it -> !it.isWithdrawn()).isPresent()
                        || EvidenceList.current(there).size() < rules.maxFiles(),
                "这里最多附 %d 个文件，已经满了。请先撤下不用的再上传。",
                rules.maxFiles());
        var at = clock.instant();
        var file =
                files.findById(received.sha256())
                        .orElseGet(() -> files.save(new StoredFile(received, kind, at)));
        return records.saveAndFlush(
                new Evidence(subject, sent.material(), name, number, file, actor, at));
    }

    /** The sweeper may have been quicker than this row. */
    private void refuseWhereGone(Received received) {
        try {
            unless(store.has(received.sha256()), "文件没有保存成功，请再上传一次。");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes a file off; it stays where it is and on record. */
    public void withdraw(String id, String actor) {
        transaction.executeWithoutResult(
                status -> {
                    var evidence =
                            records.findById(id)
                                    .orElseThrow(() -> new DomainRuleViolation("没有这份附件，请刷新页面后重试。"));
                    locks.subject(evidence.subject());
                    open(evidence.subject());
                    records
                            .findBySubjectInOrderByMaterialAscNameAscNumberAsc(
                                    List.of(evidence.subject()))
                            .stream()
                            .filter(it -> it.name().equals(evidence.name()))
                            .filter(it -> it.material().equals(evidence.material()))
                            .filter(it -> !it.isWithdrawn())
                            .forEach(it -> it.withdraw(actor, clock.instant()));
                });
    }

    private Subject open(String key) {
        var subject =
                subjects.find(key).orElseThrow(() -> new DomainRuleViolation("没有这个项目或材料，请刷新页面。"));
        unless(subject.closed() == null, "%s", subject.closed());
        return subject;
    }
}
