package org.meritcompetition.evidence.store;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where attached files are kept.
 *
 * @param directory path, relative to the working directory; with a bucket, for what is coming in
 * @param thrownAway whether the files go when the program ends
 * @param grace how long a file without a row is left alone: an upload may be about to write its row
 * @param sweep how often orphans are looked for; zero: never, by this node
 * @param s3 a bucket in place of the directory, where one is named
 */
@ConfigurationProperties("merit.evidence")
public record StoreProperties(
        @DefaultValue("data/evidence") String directory,
        boolean thrownAway,
        @DefaultValue("24h") Duration grace,
        @DefaultValue("1h") Duration sweep,
        @DefaultValue Bucket s3) {

    /** A bucket of whatever speaks S3. */
    public record Bucket(
            @DefaultValue("") String bucket,
            @DefaultValue("") String endpoint,
            @DefaultValue("us-east-1") String region,
            @DefaultValue("") String accessKey,
            @DefaultValue("") String secretKey) {

        boolean isNamed() {
            return !bucket.isBlank();
        }

        @Override
        public String toString() {
            return "Bucket[%s at %s]".formatted(bucket, endpoint);
        }
    }
}
