package org.meritcompetition.evaluation.process;

import java.util.Set;
import org.meritcompetition.engine.Recusing;
import org.meritcompetition.engine.TaskAtHand;
import org.meritcompetition.evaluation.RecusingJudges;
import org.meritcompetition.evaluation.RecusingReaders;
import org.springframework.stereotype.Component;

/** Who must keep away from a track's nomination, and from the examination of a unit's dossiers. */
@Component
class AwardRecusals implements Recusing {

    private static final String EXAMINATION = "examineDossiers";
    private static final Set<String> DUTIES =
            Set.of("nominate", "nominateAsDeputy", "nominateForJudge", EXAMINATION);

    private final RecusingJudges judges;
    private final RecusingReaders readers;

    AwardRecusals(RecusingJudges judges, RecusingReaders readers) {
        this.judges = judges;
        this.readers = readers;
    }

    @Override
    public Set<String> duties() {
        return DUTIES;
    }

    @Override
    public Set<String> recused(TaskAtHand task, Set<String> accounts) {
        return task.duty().equals(EXAMINATION)
                ? readers.concerned(task.season(), task.unit(), accounts)
                : judges.concerned(task.season(), task.track(), accounts);
    }
}
