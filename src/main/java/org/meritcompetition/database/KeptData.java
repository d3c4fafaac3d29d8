package org.meritcompetition.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The demo's data, opened by a command that reads them, whether the demo runs or not. */
public final class KeptData implements AutoCloseable {

    private static final int PORT = 3;

    private final String jdbcUrl;
    private final EmbeddedDatabase own;

    private KeptData(String jdbcUrl, EmbeddedDatabase own) {
        this.jdbcUrl = jdbcUrl;
        this.own = own;
    }

    /**
     * Opens what is there.
     *
     * @throws DatabaseRefused where nothing is, or it cannot be read
     */
    public static KeptData in(Path directory) {
        if (Files.notExists(directory.resolve("PG_VERSION"))) {
            throw new DatabaseRefused("%s 不是演示的数据目录。".formatted(directory));
        }
        try {
            var own = EmbeddedDatabase.keptIn(directory);
            return new KeptData(own.jdbcUrl(), own);
        } catch (DatabaseInUse running) {
            return new KeptData(EmbeddedDatabase.jdbcUrl(portIn(directory)), null);
        } catch (NoClassDefFoundError e) {
            throw new DatabaseRefused("此程序包不含内嵌数据库，请运行带 -demo 的程序包。", e);
        }
    }

    private static int portIn(Path directory) {
        try {
            var lines = Files.readAllLines(directory.resolve("postmaster.pid"));
            return Integer.parseInt(lines.get(PORT).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String jdbcUrl() {
        return jdbcUrl;
    }

    public String user() {
        return EmbeddedDatabase.PROGRAM;
    }

    @Override
    public void close() {
        if (own != null) {
            try {
                own.close();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
