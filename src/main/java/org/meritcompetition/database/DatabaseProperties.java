package org.meritcompetition.database;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the embedded database keeps its data.
 *
 * @param directory path, relative to the working directory
 */
@ConfigurationProperties("merit.database-files")
record DatabaseProperties(@DefaultValue("data/pg") String directory) {}
