package org.meritcompetition.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.meritcompetition.shared.DomainRuleViolation;

class ParticipantsProperties {

    @Property
    void whatever_was_read_is_read_again_from_what_is_shown(
            @ForAll("people") List<Participant> people) {
        assertThat(Participants.parse(Participants.text(people))).isEqualTo(people);
    }

    @Property
    void any_text_is_either_read_or_refused_with_a_sentence(@ForAll("pasted") String text) {
        try {
            assertThat(Participants.parse(text)).isNotEmpty().doesNotContainNull();
        } catch (DomainRuleViolation refusal) {
            assertThat(refusal).message().endsWith("。");
        }
    }

    @Property
    void one_faulty_line_is_told_by_its_number(
            @ForAll("people") List<Participant> people, @ForAll("place") int place) {
        var lines = new java.util.ArrayList<>(Participants.text(people).lines().toList());
        int at = Math.min(place, lines.size());
        lines.add(at, "只有姓名");
        try {
            Participants.parse(String.join("\n", lines));
        } catch (DomainRuleViolation refusal) {
            assertThat(refusal)
                    .hasMessage("参与人员有误：第%d行应有 4 项（姓名、职务、职级、是否一线），现有 1 项。".formatted(at + 1));
            return;
        }
        throw new AssertionError("the faulty line was read");
    }

    @Provide
    Arbitrary<List<Participant>> people() {
        return Combinators.combine(word(30), word(60), word(30), Arbitraries.of(true, false))
                .as(Participant::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(30)
                .uniqueElements(person -> person.name() + "\t" + person.post());
    }

    @Provide
    Arbitrary<Integer> place() {
        return Arbitraries.integers().between(0, 30);
    }

    @Provide
    Arbitrary<String> pasted() {
        return Arbitraries.of("张三", "队员", "是", "否", "、", "\t", "\n", "\r", " ", "，", "\u00a0", "姓名")
                .list()
                .ofMaxSize(40)
                .map(parts -> String.join("", parts));
    }

    private static Arbitrary<String> word(int longest) {
        return Arbitraries.strings()
                .withChars('张', '三', '队', 'A', '·', '、', '，')
                .ofMinLength(1)
                .ofMaxLength(longest);
    }
}
