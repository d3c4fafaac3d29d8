package org.meritcompetition.cooperation;

import java.util.Collection;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Cooperations extends JpaRepository<Cooperation, Long> {

    List<Cooperation> findByTaskOrderById(String task);

    List<Cooperation> findByTaskAndStateOrderById(String task, CooperationState state);

    List<Cooperation> findByTaskInAndKindAndStateOrderById(
            Collection<String> tasks, CooperationKind kind, CooperationState state);

    @Query(
            "from Cooperation c where c.asker = :account or c.colleague = :account order by c.id desc")
    List<Cooperation> of(String account, Limit most);
}
