package org.meritcompetition.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.meritcompetition.evaluation.DossierReturner.HEAD;
import static org.meritcompetition.evaluation.DossierReturner.LINE_LEADER;
import static org.meritcompetition.evaluation.DossierReturner.OFFICE;
import static org.meritcompetition.evaluation.DossierState.FORFEITED;
import static org.meritcompetition.evaluation.DossierState.PASSED;
import static org.meritcompetition.evaluation.DossierState.UNEXAMINED;
import static org.meritcompetition.evaluation.DossierState.UNSIGNED;
import static org.meritcompetition.season.plan.AwardCategory.COLLECTIVE;
import static org.meritcompetition.season.plan.AwardCategory.INDIVIDUAL;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.meritcompetition.season.plan.AwardCategory;
import org.meritcompetition.shared.DomainRuleViolation;

class DossierTest {

    private static final Instant NOW = Instant.parse("2024-12-05T02:00:00Z");

    private final Dossier dossier = of(COLLECTIVE);

    @Test
    void itGoesFromTheLiaisonOverBothLeadersToTheOffice() {
        fill();
        dossier.check("line-leader", NOW);
        dossier.sign("head", NOW);
        dossier.pass("office", NOW);
        assertThat(dossier.state()).isEqualTo(PASSED);
        assertThat(dossier.isUnitSigned()).isTrue();
    }

    @Test
    void nobodyActsOutOfTurn() {
        fill();
        assertThatThrownBy(() -> dossier.sign("head", NOW)).isInstanceOf(DomainRuleViolation.class);
        assertThatThrownBy(() -> dossier.pass("office", NOW))
                .isInstanceOf(DomainRuleViolation.class);
        dossier.check("line-leader", NOW);
        assertThatThrownBy(this::fill).hasMessageContaining("不能再改");
    }

    @Test
    void whatWasTakenBackIsWrittenAgainAndAtClosingGoesOnAsItWas() {
        fill();
        dossier.takeBack(NOW);
        assertThat(dossier.isToFill()).isTrue();
        assertThatThrownBy(() -> dossier.check("line-leader", NOW))
                .isInstanceOf(DomainRuleViolation.class);
        fill();
        dossier.takeBack(NOW);
        assertThat(dossier.close(NOW)).isTrue();
        assertThat(dossier.state()).isEqualTo(UNSIGNED);
        assertThatThrownBy(() -> dossier.takeBack(NOW)).hasMessageContaining("不能撤回");
    }

    @Test
    void eachReaderGivesItBackWithAReasonAndNothingIsLost() {
        fill();
        assertThatThrownBy(() -> dossier.giveBack(LINE_LEADER, null, "line-leader", NOW))
                .hasMessageContaining("须写明原因");
        dossier.giveBack(LINE_LEADER, "缺数据", "line-leader", NOW);
        assertThat(dossier.openReturn()).isEqualTo("分管领导退回：缺数据");
        assertThat(dossier.content().deeds()).hasSize(900);
        fill();
        dossier.check("line-leader", NOW);
        dossier.giveBack(HEAD, "太长", "head", NOW);
        fill();
        dossier.check("line-leader", NOW);
        dossier.sign("head", NOW);
        dossier.giveBack(OFFICE, "缺章", "office", NOW);
        assertThat(dossier.isToFill()).isTrue();
        assertThat(dossier.openReturn()).isEqualTo("竞赛办退回：缺章");
        fill();
        assertThat(dossier.openReturn()).isNull();
    }

    @Test
    void atClosingWhatWasNeverWrittenIsForfeited() {
        dossier.close(NOW);
        assertThat(dossier.state()).isEqualTo(FORFEITED);
        assertThat(dossier.state().isComplete()).isFalse();
        assertThatThrownBy(this::fill).isInstanceOf(DomainRuleViolation.class);
    }

    @Test
    void atClosingWhatCameBackAndWasNotCorrectedIsForfeited() {
        fill();
        dossier.giveBack(LINE_LEADER, "缺数据", "line-leader", NOW);
        dossier.close(NOW);
        assertThat(dossier.state()).isEqualTo(FORFEITED);
    }

    @Test
    void atClosingWhatWasWrittenGoesOnUnsigned() {
        fill();
        dossier.close(NOW);
        assertThat(dossier.state()).isEqualTo(UNSIGNED);
        assertThat(dossier.isUnitSigned()).isFalse();
        dossier.passUnexamined(NOW);
        assertThat(dossier.state()).isEqualTo(UNEXAMINED);
        assertThat(dossier.state().isComplete()).isTrue();
    }

    @Test
    void atClosingWhatTheOfficePassedStaysPassed() {
        itGoesFromTheLiaisonOverBothLeadersToTheOffice();
        dossier.close(NOW);
        assertThat(dossier.state()).isEqualTo(PASSED);
    }

    @ParameterizedTest
    @CsvSource({
        "COLLECTIVE, 1, 200, true",
        "COLLECTIVE, 2000, 300, true",
        "COLLECTIVE, 2001, 200, false",
        "COLLECTIVE, 900, 199, false",
        "COLLECTIVE, 900, 301, false",
        "INDIVIDUAL, 800, 200, true",
        "INDIVIDUAL, 2000, 300, true",
        "INDIVIDUAL, 799, 200, false",
        "INDIVIDUAL, 2001, 200, false",
    })
    void theWordLimitsOfTheAnnexHold(
            AwardCategory category, int deeds, int summary, boolean accepted) {
        var content = content(category, "事".repeat(deeds), "简".repeat(summary));
        var written = of(category);
        if (accepted) {
            written.fill(content, "liaison", NOW);
            assertThat(written.isToFill()).isFalse();
        } else {
            assertThatThrownBy(() -> written.fill(content, "liaison", NOW))
                    .isInstanceOf(DomainRuleViolation.class)
                    .hasMessageContaining("现有");
        }
    }

    @Test
    void blanksAndLineBreaksDoNotCountAsCharacters() {
        assertThat(DossierContent.length(" 一 二\n三　四\t𠮷")).isEqualTo(5);
        assertThat(DossierContent.length(null)).isZero();
    }

    @Test
    void aPersonIsNotWrittenOnTheSheetOfATeam() {
        var written = of(INDIVIDUAL);
        var wrong = content(COLLECTIVE, "事".repeat(900), "简".repeat(200));
        assertThatThrownBy(() -> written.fill(wrong, "liaison", NOW)).hasMessage("请按先进个人的审批表填写。");
    }

    private void fill() {
        dossier.fill(content(COLLECTIVE, "事".repeat(900), "简".repeat(200)), "liaison", NOW);
    }

    private static Dossier of(AwardCategory category) {
        var seat = new Seat("key", category, "T01", "huangpu", "entry", "张三", SeatStatus.FORMAL, 1);
        return new Dossier(seat, "cg-2024");
    }

    private static DossierContent content(AwardCategory category, String deeds, String summary) {
        return category == COLLECTIVE
                ? new DossierContent(new CollectiveSheet("张三", 12), null, deeds, summary)
                : new DossierContent(
                        null,
                        new PersonSheet(
                                "女", "汉族", "1985-06", "群众", "大学本科", "队员", null, "12345678", null),
                        deeds,
                        summary);
    }
}
