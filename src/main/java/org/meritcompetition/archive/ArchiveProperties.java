package org.meritcompetition.archive;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where archives are built and kept.
 *
 * @param directory path, relative to the working directory
 * @param poll how often requests are looked for; zero: never, by this node
 */
@ConfigurationProperties("merit.archive")
public record ArchiveProperties(
        @DefaultValue("data/archives") String directory, @DefaultValue("2s") Duration poll) {}
