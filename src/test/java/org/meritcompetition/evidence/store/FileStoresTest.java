package org.meritcompetition.evidence.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.meritcompetition.shared.Sha256;

/** The two stores keep the same promises; what has not come in completely is not there. */
class FileStoresTest {

    private static final String ONE = Sha256.of("one");
    private static final String TWO = Sha256.of("two");
    private static final Instant LONG_AGO = Instant.parse("2024-01-01T00:00:00Z");

    @TempDir Path folder;

    @Test
    void aDirectoryKeepsFilesOnceAndForgetsOldOnesOnly() throws IOException {
        var store = new DirectoryStore(folder);
        keepsItsPromises(
                store,
                name ->
                        Files.setLastModifiedTime(
                                folder.resolve("files/%s/%s".formatted(name.substring(0, 2), name)),
                                FileTime.from(LONG_AGO)));
    }

    @Test
    void aBucketKeepsFilesOnceAndForgetsOldOnesOnly() throws IOException {
        try (var server = new BucketServer("merit")) {
            keepsItsPromises(store(server), name -> server.age("files/" + name, LONG_AGO));
            assertThat(server.lastAuthorization)
                    .startsWith("AWS4-HMAC-SHA256 Credential=key/")
                    .doesNotContain("secret");
        }
    }

    @Test
    void aBucketThatIsFullSaysSoAndKeepsNothing() throws IOException {
        try (var server = new BucketServer("merit")) {
            var store = store(server);
            server.full = true;
            assertThatThrownBy(() -> store.put(ONE, sent("one"))).isInstanceOf(IOException.class);
            server.full = false;
            assertThat(store.has(ONE)).isFalse();
        }
    }

    private static FileStore store(BucketServer server) {
        return new S3Store(
                StoreConfiguration.client(
                        new StoreProperties.Bucket(
                                "merit", server.address(), "us-east-1", "key", "secret")),
                "merit");
    }

    private interface Ageing {
        void age(String name) throws IOException;
    }

    private void keepsItsPromises(FileStore store, Ageing ageing) throws IOException {
        assertThat(store.has(ONE)).isFalse();
        assertThatThrownBy(() -> store.open(ONE)).isInstanceOf(IOException.class);
        store.put(ONE, sent("one"));
        store.put(TWO, sent("two"));
        assertThat(store.has(ONE)).isTrue();
        try (var content = store.open(TWO)) {
            assertThat(content).hasContent("two");
        }
        assertThat(olderThan(store, LONG_AGO.plusSeconds(1))).isEmpty();
        ageing.age(ONE);
        ageing.age(TWO);
        assertThat(olderThan(store, LONG_AGO.plusSeconds(1))).containsExactlyInAnyOrder(ONE, TWO);
        store.put(ONE, sent("one"));
        assertThat(olderThan(store, LONG_AGO.plusSeconds(1))).containsExactly(TWO);
        assertThat(store.deleteIfOlderThan(LONG_AGO.plusSeconds(1), ONE)).isFalse();
        assertThat(store.deleteIfOlderThan(LONG_AGO.plusSeconds(1), TWO)).isTrue();
        assertThat(store.deleteIfOlderThan(LONG_AGO.plusSeconds(1), TWO)).isFalse();
        assertThat(store.has(ONE)).isTrue();
        assertThat(store.has(TWO)).isFalse();
    }

    private static List<String> olderThan(FileStore store, Instant moment) throws IOException {
        var names = new ArrayList<String>();
        store.eachOlderThan(moment, names::add);
        return names;
    }

    private Path sent(String text) throws IOException {
        return Files.writeString(Files.createTempFile(folder, "sent", ".part"), text);
    }

    @Test
    void whatComesInIsMeasuredAndHashedOnTheWay() throws IOException {
        var incoming = new Incoming(folder.resolve("incoming"));
        try (var received = incoming.receive(bytes("one"), 3, 10)) {
            assertThat(received.sha256()).isEqualTo(ONE);
            assertThat(received.size()).isEqualTo(3);
            assertThat(received.crc32()).isEqualTo(0x7A6C86F1L);
        }
        assertThat(folder.resolve("incoming")).isEmptyDirectory();
    }

    @Test
    void whatIsTooMuchOrBreaksOffLeavesNothing() throws IOException {
        var incoming = new Incoming(folder.resolve("incoming"));
        assertThatThrownBy(() -> incoming.receive(bytes("eleven"), -1, 5))
                .isInstanceOf(Incoming.TooMuch.class);
        assertThatThrownBy(() -> incoming.receive(bytes("half"), 8, 10))
                .isInstanceOf(EOFException.class);
        assertThatThrownBy(
                        () ->
                                incoming.receive(
                                        new SequenceInputStream(bytes("half"), brokenLine()),
                                        8,
                                        10))
                .hasMessage("line down");
        assertThat(folder.resolve("incoming")).isEmptyDirectory();
    }

    @Test
    void whatACrashLeftHalfReceivedIsSweptOnceItIsOld() throws IOException {
        var incoming = new Incoming(folder.resolve("incoming"));
        var left = Files.writeString(folder.resolve("incoming/left.part"), "half");
        assertThat(incoming.deleteOlderThan(Instant.now().minus(Duration.ofHours(1)))).isZero();
        Files.setLastModifiedTime(left, FileTime.from(LONG_AGO));
        assertThat(incoming.deleteOlderThan(Instant.now().minus(Duration.ofHours(1)))).isOne();
        assertThat(left).doesNotExist();
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes());
    }

    private static InputStream brokenLine() {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("line down");
            }
        };
    }
}
