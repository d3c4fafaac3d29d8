package org.meritcompetition.progress;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface ChangeRequests extends JpaRepository<ChangeRequest, String> {

    List<ChangeRequest> findByEntryOrderByRequestedAt(String entry);

    List<ChangeRequest> findByEntryInOrderByRequestedAt(Collection<String> entries);

    Optional<ChangeRequest> findByEntryAndStatus(String entry, ChangeStatus status);

    default ChangeRequest open(String entry) {
        return findByEntryAndStatus(entry, ChangeStatus.OPEN)
                .orElseThrow(() -> new IllegalArgumentException("No open request of " + entry));
    }
}
