package org.meritcompetition.evidence.store;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.meritcompetition.shared.StartRefused;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.FileSystemUtils;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/** The store that the settings name. */
@Configuration(proxyBeanMethods = false)
class StoreConfiguration {

    @Bean
    StorePlace storePlace(StoreProperties properties) {
        try {
            return properties.thrownAway()
                    ? new StorePlace(Files.createTempDirectory("merit-evidence"), true)
                    : new StorePlace(
                            Files.createDirectories(Path.of(properties.directory())), false);
        } catch (IOException e) {
            throw new StartRefused(
                    "附件目录 %s 不能使用，请检查路径和写入权限（merit.evidence.directory）。"
                            .formatted(properties.directory()),
                    e);
        }
    }

    @Bean
    Incoming incoming(StorePlace place) throws IOException {
        return new Incoming(place.directory().resolve("incoming"));
    }

    @Bean
    FileStore fileStore(StorePlace place, StoreProperties properties) throws IOException {
        return properties.s3().isNamed()
                ? new S3Store(client(properties.s3()), properties.s3().bucket())
                : new DirectoryStore(place.directory());
    }

    /** Plain requests, which those understand too who only resemble S3. */
    static S3Client client(StoreProperties.Bucket bucket) {
        var builder =
                S3Client.builder()
                        .httpClient(UrlConnectionHttpClient.create())
                        .region(Region.of(bucket.region()))
                        .serviceConfiguration(
                                it -> it.pathStyleAccessEnabled(true).chunkedEncodingEnabled(false))
                        .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                        .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED);
        if (!bucket.endpoint().isBlank()) {
            builder.endpointOverride(URI.create(bucket.endpoint()));
        }
        if (!bucket.accessKey().isBlank()) {
            builder.credentialsProvider(
                    StaticCredentialsProvider.create(
                            AwsBasicCredentials.create(bucket.accessKey(), bucket.secretKey())));
        }
        return builder.build();
    }

    /** The directory on this machine. */
    record StorePlace(Path directory, boolean thrownAway) implements DisposableBean {

        @Override
        public void destroy() throws IOException {
            if (thrownAway) {
                FileSystemUtils.deleteRecursively(directory);
            }
        }
    }
}
