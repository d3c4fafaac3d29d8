package org.meritcompetition.database;

import java.nio.file.Path;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Brings the embedded database where {@code merit.database} asks for one. */
@Configuration(proxyBeanMethods = false)
class EmbeddedDatabaseConfiguration {

    @Bean(destroyMethod = "close")
    @ConditionalOnProperty(name = "merit.database", havingValue = "kept")
    EmbeddedDatabase keptDatabase(DatabaseProperties properties) {
        return shipped(() -> EmbeddedDatabase.keptIn(Path.of(properties.directory())));
    }

    @Bean(destroyMethod = "close")
    @ConditionalOnProperty(name = "merit.database", havingValue = "thrown-away")
    EmbeddedDatabase thrownAwayDatabase() {
        return shipped(EmbeddedDatabase::thrownAway);
    }

    @Bean
    @ConditionalOnProperty(name = "merit.database")
    JdbcConnectionDetails embeddedConnection(EmbeddedDatabase database) {
        return new JdbcConnectionDetails() {
            @Override
            public String getUsername() {
                return database.user();
            }

            @Override
            public String getPassword() {
                return "";
            }

            @Override
            public String getJdbcUrl() {
                return database.jdbcUrl();
            }
        };
    }

    private static EmbeddedDatabase shipped(java.util.function.Supplier<EmbeddedDatabase> start) {
        try {
            return start.get();
        } catch (NoClassDefFoundError e) {
            throw new DatabaseRefused(
                    "此程序包不含内嵌数据库。正式使用请加 --spring.profiles.active=prod 并设置 DB_URL、DB_USER、DB_PASSWORD；"
                            + "试用请运行带 -demo 的程序包。",
                    e);
        }
    }
}
