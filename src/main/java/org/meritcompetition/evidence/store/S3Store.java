package org.meritcompetition.evidence.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.function.Consumer;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** Files in a bucket of whatever speaks S3, under {@code files/}; streamed in both directions. */
public final class S3Store implements FileStore {

    private static final String FOLDER = "files/";
    private static final int NOT_FOUND = 404;

    private final S3Client s3;
    private final String bucket;

    public S3Store(S3Client s3, String bucket) {
        this.s3 = s3;
        this.bucket = bucket;
    }

    /** Sent even where it is there already: that makes it new. */
    @Override
    public void put(String sha256, Path file) throws IOException {
        asked(
                () ->
                        s3.putObject(
                                it -> it.bucket(bucket).key(FOLDER + sha256),
                                RequestBody.fromFile(file)));
    }

    @Override
    public InputStream open(String sha256) throws IOException {
        return asked(() -> s3.getObject(it -> it.bucket(bucket).key(FOLDER + sha256)));
    }

    @Override
    public boolean has(String sha256) throws IOException {
        return lastPut(sha256) != null;
    }

    private Instant lastPut(String sha256) throws IOException {
        try {
            return asked(
                    () ->
                            s3.headObject(it -> it.bucket(bucket).key(FOLDER + sha256))
                                    .lastModified());
        } catch (IOException e) {
            if (e.getCause() instanceof NoSuchKeyException
                    || e.getCause() instanceof S3Exception s && s.statusCode() == NOT_FOUND) {
                return null;
            }
            throw e;
        }
    }

    @Override
    public void eachOlderThan(Instant moment, Consumer<String> reader) throws IOException {
        asked(
                () -> {
                    s3
                            .listObjectsV2Paginator(it -> it.bucket(bucket).prefix(FOLDER))
                            .contents()
                            .stream()
                            .filter(it -> it.lastModified().isBefore(moment))
                            .forEach(it -> reader.accept(it.key().substring(FOLDER.length())));
                    return null;
                });
    }

    @Override
    public boolean deleteIfOlderThan(Instant moment, String sha256) throws IOException {
        var last = lastPut(sha256);
        if (last == null || !last.isBefore(moment)) {
            return false;
        }
        asked(() -> s3.deleteObject(it -> it.bucket(bucket).key(FOLDER + sha256)));
        return true;
    }

    private static <T> T asked(java.util.function.Supplier<T> request) throws IOException {
        try {
            return request.get();
        } catch (SdkException e) {
            throw new IOException("the S3 store did not answer as it must", e);
        }
    }
}
