package org.meritcompetition.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import org.meritcompetition.evidence.store.FileStore;
import org.meritcompetition.evidence.store.Incoming;
import org.meritcompetition.evidence.store.StoreProperties;
import org.meritcompetition.shared.GoingRound;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes away files without a row, once they are old enough that no upload can be about to write it.
 */
@Component
public class SweepingOrphans extends GoingRound {

    private static final Logger LOG = LoggerFactory.getLogger(SweepingOrphans.class);

    private final StoredFiles files;
    private final FileStore store;
    private final Incoming incoming;
    private final Locks locks;
    private final StoreProperties properties;
    private final TransactionTemplate transaction;

    SweepingOrphans(
            StoredFiles files,
            FileStore store,
            Incoming incoming,
            Locks locks,
            StoreProperties properties,
            PlatformTransactionManager transactions) {
        super("orphan-sweeper", properties.sweep(), Duration.ZERO);
        this.files = files;
        this.store = store;
        this.incoming = incoming;
        this.locks = locks;
        this.properties = properties;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Sweeps once.
     *
     * @param grace how old an orphan must be
     * @return how many files are gone
     */
    public int sweep(Duration grace) throws IOException {
        var before = Instant.now().minus(grace);
        var swept = incoming.deleteOlderThan(before);
        var orphans = new ArrayList<String>();
        store.eachOlderThan(
                before,
                name -> {
                    if (!files.existsById(name)) {
                        orphans.add(name);
                    }
                });
        for (var orphan : orphans) {
            swept += Boolean.TRUE.equals(transaction.execute(it -> delete(orphan, before))) ? 1 : 0;
        }
        return swept;
    }

    /** A row may have come since it was looked for. */
    private boolean delete(String orphan, Instant before) {
        locks.file(orphan);
        try {
            return !files.existsById(orphan) && store.deleteIfOlderThan(before, orphan);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected void round() throws IOException {
        var swept = sweep(properties.grace());
        if (swept > 0) {
            LOG.info("{} files without a row were swept away", swept);
        }
    }
}
