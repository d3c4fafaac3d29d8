package org.meritcompetition.recusal;

import java.util.List;
import org.meritcompetition.shared.OnceATransaction;
import org.springframework.data.jpa.repository.JpaRepository;

interface Ties extends JpaRepository<Tie, String> {

    List<Tie> findByDivision(String division);

    /**
     * The same, read once a transaction: a signature opens twenty tasks, and a bulk acceptance
     * decides four hundred, each of which asks who must keep away.
     */
    default List<Tie> atHand(String division) {
        return OnceATransaction.read(question(division), () -> findByDivision(division));
    }

    /** Writes one more. */
    default void declare(String division, Tie tie) {
        saveAndFlush(tie);
        OnceATransaction.forget(question(division));
    }

    private static Object question(String division) {
        return List.of("ties", division);
    }
}
