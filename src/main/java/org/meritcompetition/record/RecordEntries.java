package org.meritcompetition.record;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.meritcompetition.record.ChainWriter.Moment;
import org.springframework.context.annotation.DependsOn;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes at the end of a chain, as the last thing that a transaction does. */
@Repository
@DependsOn("recordTable")
class RecordEntries {

    private final JdbcTemplate jdbc;
    private final EntityManager others;

    RecordEntries(JdbcTemplate jdbc, EntityManager others) {
        this.jdbc = jdbc;
        this.others = others;
    }

    /**
     * Appends to one season's chain. Whatever else the transaction writes is written before, so
     * that nobody waits for its rows while all others wait for the chain.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void append(String season, List<Moment> moments) {
        others.flush();
        ChainWriter.append(jdbc, season, moments);
    }
}
