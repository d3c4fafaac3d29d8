package org.meritcompetition.season.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.meritcompetition.season.plan.AwardCategory.COLLECTIVE;
import static org.meritcompetition.season.plan.AwardCategory.INDIVIDUAL;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

public class SeasonFileTest {

    private final SeasonPlan season = SeasonFile.shipped("cg-2024");
    private final WorkingDays workingDays = WorkingDays.shipped();

    @Test
    void the_shipped_season_is_the_one_of_the_notice() {
        assertThat(season.approval()).isEqualTo("沪城管竞〔2024〕2号");
        assertThat(season.phases().values())
                .containsExactly(
                        new Span(LocalDate.of(2024, 3, 15), LocalDate.of(2024, 4, 15)),
                        new Span(LocalDate.of(2024, 4, 16), LocalDate.of(2024, 10, 31)),
                        new Span(LocalDate.of(2024, 11, 1), LocalDate.of(2024, 12, 31)));
        assertThat(season.tracks())
                .extracting(TrackPlan::name)
                .containsExactly(
                        "深化体制改革",
                        "法治建设",
                        "数字化转型",
                        "专项执法",
                        "执法监督",
                        "教育培训",
                        "长三角一体化",
                        "信访综治",
                        "党建引领基层治理",
                        "社会影响力");
        assertThat(season.track("T09").foci()).containsExactly("赛创新载体", "赛“三个行动”");
        assertThat(season.tracks()).allSatisfy(t -> assertThat(t.foci()).hasSize(2));
        assertThat(season.maxProjects()).isEqualTo(2);
        assertThat(season.award(COLLECTIVE).total()).isEqualTo(30);
        assertThat(season.award(INDIVIDUAL).total()).isEqualTo(40);
        assertThat(season.awards().values()).allMatch(AwardPlan::defaultTable);
    }

    @Test
    void twenty_units_take_part_under_their_codes() {
        assertThat(season.units())
                .extracting(UnitPlan::code)
                .containsExactly(
                        ("huangpu xuhui changning jingan putuo hongkou yangpu minhang baoshan"
                                        + " jiading pudong jinshan songjiang qingpu fengxian"
                                        + " chongming lingang airport ftz corps")
                                .split(" "));
        assertThat(season.unit("pudong").name()).isEqualTo("浦东新区城管执法局");
    }

    @Test
    void reports_are_due_at_the_ends_of_seven_months() {
        assertThat(season.periods())
                .extracting(ReportingPeriod::due)
                .containsExactly(
                        Stream.of("04-30", "05-31", "06-30", "07-31", "08-31", "09-30", "10-31")
                                .map(day -> LocalDate.parse("2024-" + day))
                                .toArray(LocalDate[]::new));
        assertThat(season.period("2024-04").opens()).isEqualTo("2024-04-16");
        assertThat(season.period("2024-05").opens()).isEqualTo("2024-05-01");
    }

    @Test
    void every_duty_has_a_rule_and_no_other_has() {
        assertThat(season.duties().keySet())
                .containsExactlyElementsOf(Arrays.stream(Duty.values()).map(Enum::name).toList());
        assertThat(season.duty("midtermOpens").opens()).isEqualTo("2024-07-01");
        assertThat(season.duty("yearEndOpens").opens()).isEqualTo("2024-11-01");
        assertThat(season.duty("selfAssessmentOpens").opens()).isEqualTo("2024-10-08");
        assertThat(season.duty("registrationEnds").due()).isEqualTo("2024-04-15");
        assertThat(season.duty("implementationEnds").due()).isEqualTo("2024-10-31");
    }

    @Test
    void a_filing_due_on_15_April_closes_on_23_April() {
        var filing = season.duty("unitFiling");
        var due = filing.dueOn(LocalDate.of(2024, 3, 15), workingDays);
        assertThat(filing.closingOn(due, workingDays)).isEqualTo("2024-04-23");
    }

    @Test
    void a_duty_has_the_steps_of_the_ladder_that_come_before_it_closes() {
        assertThat(season.duty("draftWorkPlan").ladder().days())
                .containsExactly(
                        entry("firstReminder", -5),
                        entry("lastReminder", -1),
                        entry("lineLeader", 1),
                        entry("head", 3),
                        entry("supervision", 5));
        assertThat(season.duty("nominate").ladder().days())
                .containsOnlyKeys("firstReminder", "lastReminder", "lineLeader");
        assertThat(season.duty("correctEntry").ladder().days())
                .containsOnlyKeys("firstReminder", "lastReminder", "lineLeader");
    }

    @Test
    void a_correction_is_due_three_working_days_after_the_return_but_not_before_filing_closes() {
        var correction = season.duty("correctEntry");
        assertThat(correction.dueOn(LocalDate.of(2024, 4, 16), workingDays))
                .isEqualTo("2024-04-23");
        assertThat(correction.dueOn(LocalDate.of(2024, 4, 26), workingDays))
                .as("three working days over a make-up Sunday and Labour Day")
                .isEqualTo("2024-04-30");
        assertThat(correction.closingOn(LocalDate.of(2024, 4, 23), workingDays))
                .as("the line leader is told on the 24th")
                .isEqualTo("2024-04-25");
    }

    @Test
    void a_dossier_that_is_returned_after_the_closing_has_two_working_days_and_two_of_grace() {
        var preparation = season.duty("preparation");
        assertThat(preparation.dueOn(LocalDate.of(2024, 12, 2), workingDays))
                .isEqualTo("2024-12-12");
        var again = preparation.dueOn(LocalDate.of(2024, 12, 17), workingDays);
        assertThat(again).isEqualTo("2024-12-19");
        assertThat(preparation.closingOn(again, workingDays)).isEqualTo("2024-12-23");
    }

    @Test
    void a_task_that_appears_before_office_hours_has_that_whole_day() {
        var nomination = season.duty("nominateForJudge");
        var midnight = LocalDateTime.of(2024, 11, 28, 0, 0, 1);
        assertThat(nomination.dueOn(OfficeHours.countedFrom(midnight), workingDays))
                .isEqualTo("2024-11-28");
        assertThat(nomination.dueOn(OfficeHours.countedFrom(midnight.withHour(9)), workingDays))
                .isEqualTo("2024-11-29");
    }

    @Test
    void a_duty_without_a_date_of_its_own_asks_its_period() {
        assertThatThrownBy(() -> season.duty("reportProgress").dueOn(LocalDate.EPOCH, workingDays))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void what_the_season_does_not_have_is_refused_by_name() {
        assertThatThrownBy(() -> season.track("T11")).hasMessageContaining("T11");
        assertThatThrownBy(() -> season.unit("paris")).hasMessageContaining("paris");
        assertThatThrownBy(() -> season.period("2024-11")).hasMessageContaining("2024-11");
        assertThatThrownBy(() -> season.duty("celebrate")).hasMessageContaining("celebrate");
        assertThatThrownBy(() -> SeasonFile.shipped("xx-1999")).hasMessageContaining("xx-1999");
    }

    @Test
    void a_copy_differs_in_its_code_alone() {
        var copy = season.withCode("cg-trial");
        assertThat(copy.code()).isEqualTo("cg-trial");
        assertThat(copy.withCode(season.code())).isEqualTo(season);
    }

    @Test
    void a_season_that_nobody_tuned_for_reads_as_well() {
        var other = ASeason.ofSixTracks().plan();
        assertThat(other.tracks()).hasSize(6);
        assertThat(other.units()).hasSize(7);
        assertThat(other.periods()).hasSize(3);
        assertThat(other.award(COLLECTIVE).total()).isEqualTo(17);
        assertThat(other.award(INDIVIDUAL).total()).isEqualTo(23);
        assertThat(other.track("W2").judgeUnit()).isEqualTo("drainage");
        assertThat(other.weights().sum()).isEqualTo(100);
    }

    @Test
    void a_smaller_season_for_a_test_keeps_its_numbers_consistent() {
        var small =
                ASeason.of2024()
                        .called("cg-x")
                        .withUnits("huangpu", "xuhui")
                        .withTracks("T01", "T03")
                        .withPeriods("2024-05")
                        .plan();
        assertThat(small.award(COLLECTIVE).total()).isEqualTo(6);
        assertThat(small.track("T03").deputy()).isEqualTo("T01");
    }

    @Test
    void a_season_that_says_nothing_of_eligibility_has_what_is_usual_and_consults_nobody() {
        var plan = ASeason.ofSixTracks().plan();
        assertThat(plan.eligibility().consulted()).isEmpty();
        assertThat(plan.eligibility().vetoYears()).isEqualTo(1);
        assertThat(plan.eligibility().composition().frontLineAtLeast()).isEqualTo("0.60");
        assertThat(plan.duties()).doesNotContainKey("replyToConsultation");
    }

    @Test
    void a_grade_below_the_senior_ones_is_not_senior() {
        var composition = SeasonFile.shipped("cg-2024").eligibility().composition();
        assertThat(java.util.List.of("县处级副职", "四级调研员", "督办", "四级高级主办"))
                .allMatch(composition::isSenior);
        assertThat(java.util.List.of("一级主办", "四级主任科员", "处级以下", "一级行政执法员"))
                .noneMatch(composition::isSenior);
    }
}
