package org.meritcompetition.evaluation;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.meritcompetition.recusal.Concerned;
import org.meritcompetition.recusal.Recusals;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who may read a unit's dossiers as what: the office's people not those of the own unit, the unit's
 * leaders not their own.
 */
@Service
@Transactional(readOnly = true)
public class RecusingReaders {

    private final AllocatingQuotas quotas;
    private final Recusals recusals;

    RecusingReaders(AllocatingQuotas quotas, Recusals recusals) {
        this.quotas = quotas;
        this.recusals = recusals;
    }

    /** Of these accounts of the office, those who must not examine the unit's dossiers. */
    public Set<String> concerned(String season, String unit, Collection<String> accounts) {
        return recusals.among(season, accounts, concerned(season, unit));
    }

    void refuse(DossierReturner reader, String season, String unit, String actor) {
        if (reader == DossierReturner.OFFICE) {
            recusals.refuse(season, actor, concerned(season, unit));
        } else {
            recusals.refuseNamed(
                    actor, concerned(season, unit).stream().map(Concerned::name).toList());
        }
    }

    private List<Concerned> concerned(String season, String unit) {
        return Stream.concat(
                        Stream.of(Concerned.unit(unit)),
                        quotas.seats(season).stream()
                                .filter(seat -> seat.unit().equals(unit))
                                .map(seat -> new Concerned(unit, seat.candidate())))
                .toList();
    }
}
