package org.meritcompetition.vetting;

import java.util.List;
import org.meritcompetition.season.Seasons;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the season's candidates are held against. */
@Service
@Transactional(readOnly = true)
public class Vetting {

    private final VetoEntries vetoes;
    private final PastHonours honours;
    private final Seasons seasons;

    Vetting(VetoEntries vetoes, PastHonours honours, Seasons seasons) {
        this.vetoes = vetoes;
        this.honours = honours;
        this.seasons = seasons;
    }

    /** The entries of the veto list that were not lifted. */
    public List<VetoEntry> vetoes(String season) {
        return vetoes.findByDivision(seasons.plan(season).division().code()).stream()
                .filter(entry -> !entry.isLifted())
                .toList();
    }

    /** The honours that stand, of the years in which the season does not repeat one. */
    public List<PastHonour> honours(String season) {
        var plan = seasons.plan(season);
        return honours
                .findByDivisionAndYearBetween(
                        plan.division().code(),
                        plan.year() - plan.eligibility().repeatYears(),
                        plan.year() - 1)
                .stream()
                .filter(honour -> !honour.isRevoked())
                .toList();
    }
}
