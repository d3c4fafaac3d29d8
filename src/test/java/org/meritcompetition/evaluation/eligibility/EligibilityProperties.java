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
import org.meritcompetition.shared.WrittenName;

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
        assertThat(check(shuffled).outcomes()).isEqualTo(check.outcomes());
        assertThat(check(shuffled).doubts()).containsExactlyInAnyOrderElementsOf(check.doubts());
        Set<String> names = new HashSet<>();
        assertThat(candidacies)
                .filteredOn(one -> check.isEligible(one.key()))
                .allMatch(one -> names.add(WrittenName.normalised(one.name())));
    }

    @Property
    void reportingIsMetExactlyFromTheShareOn(
            @ForAll @IntRange(max = 60) int due,
            @ForAll @IntRange(max = 60) int made,
            @ForAll @IntRange(max = 100) int percent) {
        Candidacy one = ACandidacy.anIndividual("张三").reported(Math.min(made, due), due).build();
        boolean met = Math.min(made, due) * 100 >= percent * due;
        String share = BigDecimal.valueOf(percent, 2).toPlainString();
        Background background = ABackground.aBackground().reporting(share).build();
        assertThat(EligibilityCheck.of(List.of(one), background).isEligible("P1")).isEqualTo(met);
    }

    private static EligibilityCheck check(List<Candidacy> candidacies) {
        return EligibilityCheck.of(candidacies, ABackground.aBackground().build());
    }
}
