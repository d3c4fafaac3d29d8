package org.meritcompetition.deadline;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface ExtensionRequests extends JpaRepository<ExtensionRequest, String> {

    List<ExtensionRequest> findBySubjectAndDutyOrderByRequestedAt(String subject, String duty);

    Optional<ExtensionRequest> findBySubjectAndStatus(String subject, ExtensionStatus status);

    default ExtensionRequest get(String key) {
        return findById(key)
                .orElseThrow(() -> new IllegalArgumentException("No extension request " + key));
    }
}
