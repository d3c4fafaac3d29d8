package org.meritcompetition.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.meritcompetition.shared.DomainRuleViolation;

class ParticipantsTest {

    private static final Participant ZHANG = new Participant("张三", "中队长", "一级主任科员", true);
    private static final Participant LI = new Participant("李四", "法制科科长", "四级调研员", false);

    @Test
    void a_person_stands_on_each_line() {
        assertThat(Participants.parse("张三、中队长、一级主任科员、是\n李四，法制科科长，四级调研员，否"))
                .containsExactly(ZHANG, LI);
    }

    @Test
    void rows_pasted_from_a_spreadsheet_are_read_with_their_heading_and_blank_lines() {
        var pasted = "姓名\t职务\t职级\t是否一线\r\n张三\t中队长\t一级主任科员\t是\r\n\r\n 李四 \t法制科科长\t四级调研员\t否\t\r\n";
        assertThat(Participants.parse(pasted)).containsExactly(ZHANG, LI);
    }

    @Test
    void a_cell_of_a_pasted_row_may_contain_the_separator() {
        assertThat(Participants.parse("王五\t支部书记、中队长\t科员\t一线"))
                .containsExactly(new Participant("王五", "支部书记、中队长", "科员", true));
    }

    @Test
    void every_faulty_line_is_named_and_nothing_is_read() {
        assertThatThrownBy(
                        () ->
                                Participants.parse(
                                        "张三、中队长\n李四、科长、科员、也许\n、队员、科员、是\n王五、队员、科员、是\n王五、队员、科员、否"))
                .isInstanceOf(DomainRuleViolation.class)
                .hasMessage(
                        "参与人员有误：第1行应有 4 项（姓名、职务、职级、是否一线），现有 2 项；"
                                + "第2行的“是否一线”请写“是”或“否”；第3行缺少姓名；第5行的王五与第4行重复。");
    }

    @Test
    void every_fault_of_a_line_is_named_at_once() {
        assertThatThrownBy(
                        () ->
                                Participants.parse(
                                        "张三、队员、科员、是\n张三、队员、、也许\n、%s、科员、否"
                                                .formatted("长".repeat(61))))
                .hasMessage(
                        "参与人员有误：第2行缺少职级；第2行的“是否一线”请写“是”或“否”；第2行的张三与第1行重复；"
                                + "第3行缺少姓名；第3行的职务超过 60 字。");
    }

    @Test
    void too_many_are_named_beside_the_faults_of_their_lines() {
        assertThatThrownBy(() -> Participants.parse(crowd(100) + "\n李四、队员、科员"))
                .hasMessage("参与人员有误：第101行应有 4 项（姓名、职务、职级、是否一线），现有 3 项；最多 100 人，现有 101 人。");
    }

    @Test
    void an_overlong_cell_is_refused_with_its_bound() {
        assertThatThrownBy(() -> Participants.parse("王".repeat(31) + "、队员、科员、是"))
                .hasMessage("参与人员有误：第1行的姓名超过 30 字。");
    }

    @Test
    void nobody_is_no_list() {
        assertThatThrownBy(() -> Participants.parse(" \n"))
                .hasMessage("请填写参与人员，每行一人：姓名、职务、职级、是否一线。");
        assertThatThrownBy(() -> Participants.parse(null)).isInstanceOf(DomainRuleViolation.class);
    }

    @Test
    void a_project_names_a_hundred_people_and_no_more() {
        assertThat(Participants.parse(crowd(100))).hasSize(100);
        assertThatThrownBy(() -> Participants.parse(crowd(101)))
                .hasMessage("参与人员最多 100 人，现有 101 人，请删减。");
    }

    @Test
    void the_list_is_shown_as_it_was_read() {
        assertThat(Participants.text(List.of(ZHANG, LI)))
                .isEqualTo("张三、中队长、一级主任科员、是\n李四、法制科科长、四级调研员、否");
    }

    private static String crowd(int size) {
        return IntStream.range(0, size)
                .mapToObj("队员%d、队员、科员、是"::formatted)
                .collect(Collectors.joining("\n"));
    }
}
