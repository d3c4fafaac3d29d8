package org.meritcompetition.evaluation.process;

import java.util.List;
import java.util.Set;
import org.meritcompetition.engine.Recusing;
import org.meritcompetition.engine.TaskAtHand;
import org.meritcompetition.evaluation.RecusingJudges;
import org.meritcompetition.evaluation.RecusingReaders;
import org.meritcompetition.recusal.Concerned;
import org.meritcompetition.recusal.Recusals;
import org.meritcompetition.registration.ProjectEntries;
import org.springframework.stereotype.Component;

/**
 * Who must keep away from a project's marks, from a track's nomination, and from the examination of
 * a unit's dossiers.
 */
@Component
class AwardRecusals implements Recusing {

    private static final String EXAMINATION = "examineDossiers";
    private static final Set<String> MARKING = Set.of("assessYearEnd", "assessForJudge");
    private static final Set<String> DUTIES =
            Set.of(
                    "nominate",
                    "nominateAsDeputy",
                    "nominateForJudge",
                    EXAMINATION,
                    "assessYearEnd",
                    "assessForJudge");

    private final RecusingJudges judges;
    private final RecusingReaders readers;
    private final Recusals recusals;
    private final ProjectEntries entries;

    AwardRecusals(
            RecusingJudges judges,
            RecusingReaders readers,
            Recusals recusals,
            ProjectEntries entries) {
        this.judges = judges;
        this.readers = readers;
        this.recusals = recusals;
        this.entries = entries;
    }

    @Override
    public Set<String> duties() {
        return DUTIES;
    }

    @Override
    public Set<String> recused(TaskAtHand task, Set<String> accounts) {
        if (MARKING.contains(task.duty())) {
            return recusals.among(
                    task.season(),
                    accounts,
                    List.of(Concerned.unit(entries.get(task.entry()).unit())));
        }
        return task.duty().equals(EXAMINATION)
                ? readers.concerned(task.season(), task.unit(), accounts)
                : judges.concerned(task.season(), task.track(), accounts);
    }
}
