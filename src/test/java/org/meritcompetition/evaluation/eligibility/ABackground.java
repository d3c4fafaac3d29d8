package org.meritcompetition.evaluation.eligibility;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.meritcompetition.evaluation.eligibility.Background.Honour;
import org.meritcompetition.evaluation.eligibility.Background.Measures;
import org.meritcompetition.evaluation.eligibility.Background.Veto;
import org.meritcompetition.season.plan.AwardCategory;
import org.meritcompetition.vetting.identity.Identity;
import org.meritcompetition.vetting.identity.Pair;
import org.meritcompetition.vetting.identity.Resemblance;

/** 15 November 2024: nothing is on the veto list, nobody was honoured, to be varied. */
final class ABackground {

    static final LocalDate TODAY = LocalDate.of(2024, 11, 15);

    private final List<Veto> vetoes = new ArrayList<>();
    private final List<Honour> honours = new ArrayList<>();
    private final Map<Pair, Boolean> decided = new HashMap<>();
    private final Set<Pair> similar = new HashSet<>();
    private static final Composition USUAL =
            new Composition(new BigDecimal("0.20"), new BigDecimal("0.60"));

    private Measures measures = new Measures(new BigDecimal("0.80"), 1, 1, USUAL);

    static ABackground aBackground() {
        return new ABackground();
    }

    static Identity person(String name, String unit, String born) {
        return new Identity(AwardCategory.INDIVIDUAL, name, unit, born);
    }

    static Identity team(String name, String unit) {
        return new Identity(AwardCategory.COLLECTIVE, name, unit, null);
    }

    ABackground reporting(String share) {
        measures = new Measures(new BigDecimal(share), 1, 1, USUAL);
        return this;
    }

    ABackground lookingBack(int vetoYears, int repeatYears) {
        measures = new Measures(measures.reportingShare(), vetoYears, repeatYears, USUAL);
        return this;
    }

    ABackground vetoed(String key, Identity who, LocalDate from, LocalDate until) {
        vetoes.add(new Veto(key, who, "受党纪处分", "纪检监察机关", from, until));
        return this;
    }

    ABackground vetoed(Identity who) {
        return vetoed("V1", who, TODAY.minusMonths(3), null);
    }

    ABackground honoured(Identity who, int year) {
        honours.add(new Honour("H" + (honours.size() + 1), who, year));
        return this;
    }

    ABackground decided(String one, String other, boolean same) {
        decided.put(new Pair(one, other), same);
        return this;
    }

    ABackground similar(String one, String other) {
        similar.add(new Pair(one, other));
        return this;
    }

    Background build() {
        return new Background(
                measures, 2024, TODAY, vetoes, honours, new Resemblance(decided, similar));
    }
}
