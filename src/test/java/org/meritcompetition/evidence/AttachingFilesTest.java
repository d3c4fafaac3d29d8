package org.meritcompetition.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meritcompetition.EngineTest;
import org.meritcompetition.Stage;
import org.meritcompetition.evaluation.AllocatingQuotas;
import org.meritcompetition.evaluation.BalancingQuotas;
import org.meritcompetition.evaluation.process.Nominees;
import org.meritcompetition.evaluation.process.Records;
import org.meritcompetition.evidence.AttachingFiles.Sent;
import org.meritcompetition.evidence.store.FileStore;
import org.meritcompetition.evidence.store.Incoming;
import org.meritcompetition.season.Seasons;
import org.meritcompetition.season.plan.AwardCategory;
import org.meritcompetition.shared.DomainRuleViolation;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Files and rows: once each, in step, whatever breaks between them. */
@EngineTest
class AttachingFilesTest {

    private static final String LIAISON = "huangpu-liaison";
    private static final String FORM = "推荐审批表（签章扫描件）";

    @Autowired Stage stage;
    @Autowired Seasons seasons;
    @Autowired AttachingFiles attaching;
    @Autowired EvidenceList list;
    @Autowired SweepingOrphans sweeping;
    @Autowired RequiredMaterials materials;
    @Autowired AllocatingQuotas quotas;
    @Autowired BalancingQuotas balancing;
    @Autowired Subjects subjects;
    @Autowired EvidenceRecords records;
    @Autowired StoredFiles files;
    @Autowired FileStore store;
    @Autowired Incoming incoming;
    @Autowired Locks locks;
    @Autowired Clock clock;
    @Autowired PlatformTransactionManager transactions;
    private String team;
    private String person;

    @BeforeEach
    void aTeamAndAPersonHoldSeats() throws IOException {
        EvidenceSeason.adopt(stage);
        stage.at("2024-12-05");
        var nominees = new Nominees(new Records(stage.records()));
        team = nominees.team("T01", "huangpu", 1);
        person = nominees.person("T01", "huangpu", 1);
        quotas.calculate("cg-2024");
        balancing.lock("cg-2024");
        sweeping.sweep(Duration.ofSeconds(-60));
    }

    @Test
    void theSameContentIsKeptOnceAndEverySenderIsOnRecord() throws IOException {
        attach(team, FORM, "审批表.pdf", "same");
        attach(person, FORM, "审批表.pdf", "same");
        assertThat(count("stored_file")).isEqualTo(1);
        assertThat(count("evidence")).isEqualTo(2);
        assertThat(list.ofSeason("cg-2024"))
                .extracting(Evidence::subject, Evidence::uploadedBy, Evidence::number)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(team, LIAISON, 1),
                        org.assertj.core.groups.Tuple.tuple(person, LIAISON, 1));
        assertThat(list.ofSeason("cg-2024").get(0).uploadedAt()).isEqualTo(stage.clock().instant());
    }

    @Test
    void aRetryIsNoSecondVersionButAnotherContentIs() throws IOException {
        var first = attach(team, FORM, "审批表.pdf", "one");
        assertThat(attach(team, FORM, "审批表.pdf", "one").id()).isEqualTo(first.id());
        var second = attach(team, FORM, "审批表.pdf", "two");
        assertThat(second.number()).isEqualTo(2);
        assertThat(EvidenceList.current(list.on(List.of(team))))
                .extracting(Evidence::id)
                .containsExactly(second.id());
        try (var old = list.open(first)) {
            assertThat(old).hasBinaryContent(SmallFiles.pdf("one"));
        }
        attaching.withdraw(second.id(), LIAISON);
        assertThat(EvidenceList.current(list.on(List.of(team)))).isEmpty();
        assertThat(count("evidence where withdrawn_by = '" + LIAISON + "'")).isEqualTo(2);
    }

    @Test
    void moreFilesThanTheSeasonAllowsAreRefused() throws IOException {
        for (var number = 1; number <= 3; number++) {
            attach(team, Subject.OTHER, "材料%d.pdf".formatted(number), "text" + number);
        }
        refused(team, Subject.OTHER, "材料4.pdf", SmallFiles.pdf("4"), "这里最多附 3 个文件，已经满了。");
        attach(team, Subject.OTHER, "材料3.pdf", "a newer one");
        assertThat(count("evidence")).isEqualTo(4);
    }

    @Test
    void emptyAndOversizedAndUnknownThingsAreRefusedAndLeaveNothing() throws IOException {
        refused(team, FORM, "审批表.pdf", new byte[0], "“审批表.pdf”是空文件，没有内容。");
        refused(team, FORM, "审批表.pdf", SmallFiles.program(), "是可执行程序");
        refused(team, "二寸照片", "照片.png", SmallFiles.image("png"), "没有名为“二寸照片”的材料");
        refused("cg-2024/award/T01/huangpu/C9", FORM, "a.pdf", SmallFiles.pdf("x"), "没有这个项目或材料");
        assertThatThrownBy(
                        () ->
                                attaching.attach(
                                        new Sent(team, FORM, "大.pdf", 500L << 20),
                                        InputStream.nullInputStream(),
                                        LIAISON))
                .isInstanceOf(FileTooLarge.class)
                .hasMessage("“大.pdf”超过 1 MB，没有保存。请压缩图片、分成几个文件后再上传。");
        assertThatThrownBy(
                        () ->
                                attaching.attach(
                                        new Sent(team, FORM, "大.pdf", -1), endless(), LIAISON))
                .isInstanceOf(FileTooLarge.class);
        assertThat(count("evidence")).isZero();
        assertThat(count("stored_file")).isZero();
        assertThat(sweeping.sweep(Duration.ofSeconds(-60))).as("left behind").isZero();
    }

    @Test
    void aCrashBetweenFileAndRowLeavesAnOrphanThatIsSweptAfterItsTimeOfGrace() throws IOException {
        var dying = attachingTo(new Dying(store));
        assertThatThrownBy(() -> dying.attach(sent("审批表.pdf"), pdf("orphan"), LIAISON))
                .hasMessage("killed");
        assertThat(count("evidence")).isZero();
        assertThat(count("stored_file")).isZero();
        assertThat(sweeping.sweep(Duration.ofHours(24))).as("younger than a day").isZero();
        assertThat(sweeping.sweep(Duration.ofSeconds(-60))).isOne();
        assertThat(attach(team, FORM, "审批表.pdf", "orphan").number()).isOne();
        assertThat(sweeping.sweep(Duration.ofSeconds(-60))).as("has a row").isZero();
    }

    @Test
    void aRollbackOfTheRowNeverLeavesARowWithoutAFile() throws IOException {
        new TransactionTemplate(transactions)
                .executeWithoutResult(
                        status -> {
                            try {
                                attach(team, FORM, "审批表.pdf", "rolled back");
                            } catch (IOException e) {
                                throw new AssertionError(e);
                            }
                            status.setRollbackOnly();
                        });
        assertThat(count("evidence")).isZero();
        assertThat(sweeping.sweep(Duration.ofSeconds(-60))).isOne();
    }

    @Test
    void theSweeperWaitsForAnUploadThatIsWritingItsRow() throws Exception {
        var swept = new CompletableFuture<Integer>();
        new TransactionTemplate(transactions)
                .executeWithoutResult(
                        status -> {
                            try {
                                attach(team, FORM, "审批表.pdf", "meanwhile");
                            } catch (IOException e) {
                                throw new AssertionError(e);
                            }
                            swept.completeAsync(this::sweepAll);
                            assertThat(swept)
                                    .as("the lock holds it")
                                    .failsWithin(Duration.ofMillis(500));
                        });
        assertThat(swept).succeedsWithin(Duration.ofSeconds(20)).isEqualTo(0);
        try (var there = list.open(list.ofSeason("cg-2024").get(0))) {
            assertThat(there).hasBinaryContent(SmallFiles.pdf("meanwhile"));
        }
    }

    private int sweepAll() {
        try {
            return sweeping.sweep(Duration.ofSeconds(-60));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aFileThatWasSweptBeforeItsRowIsAskedForAgain() {
        var forgetful =
                attachingTo(
                        new Dying(store) {
                            @Override
                            public void put(String sha256, Path file) {}
                        });
        assertThatThrownBy(() -> forgetful.attach(sent("审批表.pdf"), pdf("gone"), LIAISON))
                .isInstanceOf(DomainRuleViolation.class)
                .hasMessage("文件没有保存成功，请再上传一次。");
        assertThat(count("evidence")).isZero();
    }

    @Test
    void aFullDiskLeavesNeitherFileNorRow() throws IOException {
        var full =
                attachingTo(
                        new Dying(store) {
                            @Override
                            public void put(String sha256, Path file) throws IOException {
                                throw new IOException("No space left on device");
                            }
                        });
        assertThatThrownBy(() -> full.attach(sent("审批表.pdf"), pdf("full"), LIAISON))
                .isInstanceOf(IOException.class);
        assertThat(count("evidence")).isZero();
        assertThat(sweeping.sweep(Duration.ofSeconds(-60))).isZero();
    }

    @Test
    void theDatabaseItselfRefusesARowWithoutAFile() {
        assertThatThrownBy(
                        () ->
                                stage.records()
                                        .sql(
                                                "insert into evidence values ('x', 'cg-2024', 'DOSSIER', 's', 'u', 't', 'm', 'n', 1, '"
                                                        + "0".repeat(64)
                                                        + "', 'a', now(), null, null)")
                                        .update())
                .hasMessageContaining("evidence_file_fkey");
    }

    @Test
    void aDossierIsRefusedWhileAMaterialIsMissingAndNamesIt() throws IOException {
        assertThat(materials.missing("cg-2024", person, AwardCategory.INDIVIDUAL))
                .containsExactly(FORM, "二寸照片");
        attach(person, FORM, "审批表.pdf", "form");
        assertThatThrownBy(
                        () ->
                                materials.refuseUnlessMet(
                                        "cg-2024", person, AwardCategory.INDIVIDUAL))
                .isInstanceOf(DomainRuleViolation.class)
                .hasMessage("还没有上传必需的材料：二寸照片。请在“附件”中上传后再提交。");
        attaching.attach(
                new Sent(person, "二寸照片", "照片.jpg", -1),
                new ByteArrayInputStream(SmallFiles.image("jpg")),
                LIAISON);
        materials.refuseUnlessMet("cg-2024", person, AwardCategory.INDIVIDUAL);
        assertThat(materials.missing("cg-2024", person, AwardCategory.INDIVIDUAL)).isEmpty();
    }

    @Test
    void anUploadDuringTheSubmissionWaitsAndComesTooLate() throws Exception {
        var late = new CompletableFuture<Throwable>();
        new TransactionTemplate(transactions)
                .executeWithoutResult(
                        status -> {
                            locks.subject(team);
                            late.completeAsync(
                                    () -> {
                                        try {
                                            attach(team, FORM, "审批表.pdf", "late");
                                            return null;
                                        } catch (IOException | RuntimeException e) {
                                            return e;
                                        }
                                    });
                            assertThat(late).failsWithin(Duration.ofMillis(500));
                            stage.records()
                                    .sql(
                                            "insert into dossier (nominee, season, unit, category, state, unit_signed, deeds, summary, responsible, headcount, filled_by, filled_at, version) values (?, 'cg-2024', 'huangpu', 'COLLECTIVE', 'FILLED', false, 'x', 'x', 'x', 1, 'a', now(), 0)")
                                    .param(team)
                                    .update();
                        });
        assertThat(late).succeedsWithin(Duration.ofSeconds(20));
        assertThat(late.get())
                .isInstanceOf(DomainRuleViolation.class)
                .hasMessageContaining("这份推荐材料已经报送，不能再改");
        assertThat(count("evidence")).isZero();
    }

    private AttachingFiles attachingTo(FileStore other) {
        return new AttachingFiles(
                subjects, records, files, other, incoming, locks, seasons, clock, transactions);
    }

    private Evidence attach(String subject, String material, String name, String text)
            throws IOException {
        return attaching.attach(new Sent(subject, material, name, -1), pdf(text), LIAISON);
    }

    private Sent sent(String name) {
        return new Sent(team, FORM, name, -1);
    }

    private static InputStream pdf(String text) {
        return new ByteArrayInputStream(SmallFiles.pdf(text));
    }

    private static InputStream endless() {
        return new InputStream() {
            @Override
            public int read() {
                return 'x';
            }
        };
    }

    private void refused(
            String subject, String material, String name, byte[] content, String sentence) {
        assertThatThrownBy(
                        () ->
                                attaching.attach(
                                        new Sent(subject, material, name, content.length),
                                        new ByteArrayInputStream(content),
                                        LIAISON))
                .isInstanceOf(DomainRuleViolation.class)
                .hasMessageContaining(sentence);
    }

    private long count(String what) {
        return stage.records().sql("select count(*) from " + what).query(Long.class).single();
    }

    /** A store beside which the program is killed as soon as the file is safe. */
    private static class Dying implements FileStore {

        private final FileStore real;

        Dying(FileStore real) {
            this.real = real;
        }

        @Override
        public void put(String sha256, Path file) throws IOException {
            real.put(sha256, file);
            throw new Error("killed");
        }

        @Override
        public InputStream open(String sha256) throws IOException {
            return real.open(sha256);
        }

        @Override
        public boolean has(String sha256) throws IOException {
            return real.has(sha256);
        }

        @Override
        public void eachOlderThan(Instant moment, Consumer<String> reader) throws IOException {
            real.eachOlderThan(moment, reader);
        }

        @Override
        public boolean deleteIfOlderThan(Instant moment, String sha256) throws IOException {
            return real.deleteIfOlderThan(moment, sha256);
        }
    }
}
