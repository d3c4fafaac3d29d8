package org.meritcompetition.registration;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.meritcompetition.EngineTest;
import org.meritcompetition.Stage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;

/** The database refuses what the domain would never write. */
@EngineTest
class RegistrationTablesTest {

    @Autowired Stage stage;

    @BeforeEach
    void aSignedPlanWithAFiledEntry() {
        run(
                "insert into work_plan (key, version, season, unit, status, scoring, decided_by,"
                        + " lead_department, line_leader, contact, phone, leading_group, goals,"
                        + " measures, milestones) values ('cg-2024/unit/huangpu', 0, 'cg-2024',"
                        + " 'huangpu', 'SIGNED', 'AWAITED', 'x', 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h')");
        run(entry("T03", 1));
        run(
                "insert into project_participant values ('cg-2024/T03/huangpu/1', 0, '张三', '', '', true)");
    }

    private static String entry(String track, int number) {
        return ("insert into project_entry (key, version, season, unit, track, number,"
                        + " project_limit, round_limit, status, name, department, owner, owner_post,"
                        + " goals, measures, milestones, effects, contact, phone, signed,"
                        + " return_rounds) values ('cg-2024/%s/huangpu/%d', 0, 'cg-2024', 'huangpu',"
                        + " '%s', %d, 2, 2, 'FILED', 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j',"
                        + " true, 0)")
                .formatted(track, number, track, number);
    }

    @Test
    void a_second_project_is_written_and_a_third_is_not() {
        assertThatCode(() -> run(entry("T03", 2))).doesNotThrowAnyException();
        refused(entry("T03", 3), "project_entry_number");
        refused(entry("T03", 0), "project_entry_number");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "return_rounds = 3                        | project_entry_rounds",
                "status = 'LOST'                          | project_entry_status",
                "name = null                              | project_entry_filled",
                "goals = null, status = 'DRAFT', signed = false | project_entry_filled",
                "status = 'RETURNED'                      | project_entry_no_has_reason",
                "status = 'REFUSED'                       | project_entry_no_has_reason",
                "status = 'WITHDRAWN'                     | project_entry_no_has_reason",
                "signed = false                           | project_entry_signature",
                "status = 'UNSIGNED'                      | project_entry_signature",
                "track = 'T04'                            | project_entry_key",
                "unit = 'xuhui', key = 'cg-2024/T03/xuhui/1' | project_entry_of_a_plan",
            })
    void an_entry_is_never_left_like_this(String change, String constraint) {
        run("delete from project_participant");
        refused("update project_entry set " + change, constraint);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "status = 'LOST'                       | work_plan_status",
                "status = 'FORFEITED'                  | work_plan_written",
                "goals = null                          | work_plan_written",
                "decided_by = null                     | work_plan_signed",
                "status = 'RETURNED'                   | work_plan_return_has_reason",
                "scoring = 'LOST'                      | work_plan_scoring",
                "scoring = 'SCORED'                    | work_plan_score",
                "score = 5                             | work_plan_score",
                "scoring = 'SCORED', score = 10.01     | work_plan_score",
                "key = 'other'                         | work_plan_key",
            })
    void a_plan_is_never_left_like_this(String change, String constraint) {
        refused("update work_plan set " + change, constraint);
    }

    @Test
    void one_unit_has_one_plan_and_a_number_one_project() {
        refused(
                "insert into work_plan (key, version, season, unit, status, scoring) values"
                        + " ('cg-2024/unit/huangpu', 0, 'cg-2024', 'huangpu', 'FORFEITED', 'AWAITED')",
                "work_plan_pkey");
        refused(entry("T03", 1), "project_entry_pkey");
    }

    @Test
    void a_participant_has_a_name() {
        refused("update project_participant set name = ''", "project_participant_name_check");
    }

    private void refused(String sql, String constraint) {
        assertThatThrownBy(() -> run(sql))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining(constraint);
    }

    private void run(String sql) {
        stage.records().sql(sql).update();
    }
}
