package org.meritcompetition.evaluation.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class EligibilityProperties {

    private static final List<String> NAMES = List.of("张三", "张 三", "李四", "王五", "欧阳·娜娜");

    @Property
    void theOrderOfTheCandidaciesDoesNotMatterAndNobodyGoesOnTwice(@ForAll Random random) {
        List<Candidacy> candidacies = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            candidacies.add(
                    ACandidacy.anIndividual(NAMES.get(random.nextInt(NAMES.size())))
                            .key("P" + i)
                            .preference(i + 1)
                            .reported(random.nextInt(6) + 2, 7)
                            .build());
        }
        EligibilityCheck check = check(candidacies);
        List<Candidacy> shuffled = new ArrayList<>(candidacies);
        Collections.shuffle(shuffled, random);
        assertThat(check(shuffled)).isEqualTo(check);
        Set<String> names = new HashSet<>();
        assertThat(candidacies)
                .filteredOn(one -> check.isEligible(one.key()))
                .allMatch(one -> names.add(Names.normalised(one.name())));
    }

    @Property
    void reportingIsMetExactlyFromTheShareOn(
            @ForAll @IntRange(max = 60) int due,
            @ForAll @IntRange(max = 60) int made,
            @ForAll @IntRange(max = 100) int percent) {
        Candidacy one = ACandidacy.anIndividual("张三").reported(Math.min(made, due), due).build();
        boolean met = Math.min(made, due) * 100 >= percent * due;
        BigDecimal share = BigDecimal.valueOf(percent, 2);
        assertThat(EligibilityCheck.of(List.of(one), share).isEligible("P1")).isEqualTo(met);
    }

    private static EligibilityCheck check(List<Candidacy> candidacies) {
        return EligibilityCheck.of(candidacies, new BigDecimal("0.80"));
    }
}
