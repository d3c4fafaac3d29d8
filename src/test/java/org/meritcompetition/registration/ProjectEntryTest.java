package org.meritcompetition.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.meritcompetition.registration.Examples.PEOPLE;
import static org.meritcompetition.registration.Examples.aFiledEntry;
import static org.meritcompetition.registration.Examples.aFilledEntry;
import static org.meritcompetition.registration.Examples.aProject;
import static org.meritcompetition.registration.Examples.anEmptyEntry;
import static org.meritcompetition.registration.Examples.because;
import static org.meritcompetition.registration.Examples.yes;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.meritcompetition.shared.DomainRuleViolation;

class ProjectEntryTest {

    @Test
    void its_key_says_season_track_unit_and_number() {
        assertThat(anEmptyEntry().key()).isEqualTo("cg-2024/T03/huangpu/1");
    }

    @Test
    void an_entry_waits_for_the_liaison_until_it_is_filled() {
        assertThat(anEmptyEntry().isToFill()).isTrue();
        assertThat(aFilledEntry().isToFill()).isFalse();
    }

    @Test
    void an_entry_that_the_line_leader_sent_back_keeps_its_content_and_waits_again() {
        var entry = aFilledEntry();
        entry.sendBack(because("目标不具体"));
        assertThat(entry.isToFill()).isTrue();
        assertThat(entry.name()).isEqualTo("一网统管");
        entry.fill(aProject("一网统管二期"), PEOPLE);
        assertThat(entry.isToFill()).isFalse();
        assertThat(entry.decision()).isNull();
    }

    @Test
    void an_empty_entry_cannot_be_signed() {
        assertThatThrownBy(() -> anEmptyEntry().sign()).hasMessage("项目现为“填报中”，不能审签，请刷新任务列表。");
    }

    @Test
    void at_closing_a_filled_entry_goes_on_unsigned_and_an_empty_one_is_forfeited() {
        var filled = aFilledEntry();
        var empty = anEmptyEntry();
        filled.closeUnsigned();
        empty.closeUnsigned();
        assertThat(filled.status()).isEqualTo(EntryStatus.UNSIGNED);
        assertThat(empty.status()).isEqualTo(EntryStatus.FORFEITED);
    }

    @Test
    void the_office_accepts_provisionally_accepts_or_refuses() {
        var accepted = aFiledEntry();
        var provisional = aFiledEntry();
        var refused = aFiledEntry();
        accepted.accept(yes());
        provisional.acceptProvisionally(yes());
        refused.refuse(because("与赛道无关"));
        assertThat(List.of(accepted, provisional, refused))
                .extracting(ProjectEntry::status)
                .containsExactly(
                        EntryStatus.ACCEPTED, EntryStatus.PROVISIONAL, EntryStatus.REFUSED);
        assertThat(refused.decision().reason()).isEqualTo("与赛道无关");
    }

    @Test
    void a_no_without_a_reason_is_refused() {
        assertThatThrownBy(() -> aFiledEntry().refuse(because(null))).hasMessage("选择“不予受理”时请填写原因。");
        assertThatThrownBy(() -> aFiledEntry().returnForCorrection(because(" ")))
                .hasMessage("选择“退回补正”时请填写原因。");
        assertThatThrownBy(() -> aFilledEntry().sendBack(because(null)))
                .hasMessage("选择“退回修改”时请填写原因。");
    }

    @Test
    void an_entry_is_returned_for_correction_twice_and_no_more() {
        var entry = aFiledEntry();
        for (int round = 1; round <= 2; round++) {
            entry.returnForCorrection(because("补充节点"));
            entry.correct(aProject("一网统管"), PEOPLE);
        }
        assertThat(entry.returnRounds()).isEqualTo(2);
        assertThatThrownBy(() -> entry.returnForCorrection(because("再补")))
                .hasMessage("该项目已退回补正 2 次，达到上限，不能再退回，请选择“受理”或“不予受理”。");
        assertThat(entry.status()).isEqualTo(EntryStatus.FILED);
    }

    @Test
    void a_corrected_entry_that_nobody_signed_stays_unsigned() {
        var entry = aFilledEntry();
        entry.closeUnsigned();
        entry.returnForCorrection(because("补充节点"));
        entry.correct(aProject("一网统管"), PEOPLE);
        assertThat(entry.status()).isEqualTo(EntryStatus.UNSIGNED);
    }

    @Test
    void an_entry_that_is_not_corrected_is_forfeited() {
        var entry = aFiledEntry();
        entry.returnForCorrection(because("补充节点"));
        entry.forfeit();
        assertThat(entry.status()).isEqualTo(EntryStatus.FORFEITED);
    }

    @Test
    void only_an_accepted_project_is_changed_or_withdrawn() {
        var entry = aFiledEntry();
        assertThatThrownBy(() -> entry.withdraw(because("机构调整")))
                .isInstanceOf(DomainRuleViolation.class);
        assertThatThrownBy(() -> entry.change(aProject("改名"), PEOPLE))
                .isInstanceOf(DomainRuleViolation.class);
        entry.accept(yes());
        entry.change(aProject("改名"), PEOPLE);
        assertThat(entry.name()).isEqualTo("改名");
        entry.withdraw(because("机构调整"));
        assertThat(entry.status()).isEqualTo(EntryStatus.WITHDRAWN);
    }

    @Test
    void a_decided_entry_is_not_decided_again() {
        var entry = aFiledEntry();
        entry.accept(yes());
        assertThatThrownBy(() -> entry.refuse(because("迟了")))
                .hasMessage("项目现为“已受理”，不能不予受理，请刷新任务列表。");
    }

    @ParameterizedTest
    @EnumSource(EntryStatus.class)
    void every_status_is_read_in_chinese(EntryStatus status) {
        assertThat(status.label()).matches("[\\p{IsHan}（）]+");
    }
}
