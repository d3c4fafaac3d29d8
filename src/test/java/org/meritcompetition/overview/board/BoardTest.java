package org.meritcompetition.overview.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meritcompetition.EngineTest;
import org.meritcompetition.Stage;
import org.meritcompetition.organisation.Outlook;
import org.meritcompetition.registration.UnitAtWork;
import org.meritcompetition.season.plan.SeasonPlan;
import org.springframework.beans.factory.annotation.Autowired;

/** The board shows what the records hold at that moment, cell by cell. */
@EngineTest
class BoardTest {

    private static final Outlook ALL = new Outlook(true, Set.of(), Set.of());

    @Autowired Stage stage;
    @Autowired DrawingBoard drawing;
    private SeasonPlan plan;
    private UnitAtWork huangpu;
    private UnitAtWork xuhui;

    @BeforeEach
    void twoUnitsRegister() {
        plan = stage.adopt("seasons/cg-2024.yaml");
        huangpu = new UnitAtWork(stage, "huangpu");
        xuhui = new UnitAtWork(stage, "xuhui");
        huangpu.registers("T03:2", "T05:1");
        xuhui.registers("T03:1");
    }

    @Test
    void everyCellTellsHowItsProjectsStand() {
        huangpu.isReviewed(huangpu.entry("T03", 1), "ACCEPTED", null);
        huangpu.isReviewed(huangpu.entry("T05", 1), "ACCEPTED", null);
        xuhui.isReviewed(xuhui.entry("T03", 1), "RETURNED", "请补充成效");
        var board = drawing.draw(plan, ALL);
        assertThat(board.projects()).isEqualTo(4);
        assertThat(state(board, "huangpu", "T03")).isEqualTo(CellState.REGISTERING);
        assertThat(state(board, "huangpu", "T05")).isEqualTo(CellState.RUNNING);
        assertThat(state(board, "xuhui", "T03")).isEqualTo(CellState.RETURNED);
        assertThat(state(board, "xuhui", "T05")).isEqualTo(CellState.NONE);
        assertThat(cell(board, "huangpu", "T03"))
                .extracting(BoardCell::projects, BoardCell::takingPart)
                .containsExactly(2L, 1L);
    }

    @Test
    void refusedAloneIsOut() {
        xuhui.isReviewed(xuhui.entry("T03", 1), "REFUSED", "不属于本赛道");
        assertThat(state(drawing.draw(plan, ALL), "xuhui", "T03")).isEqualTo(CellState.OUT);
    }

    @Test
    void whatIsOverdueComesFirstAndItsUrgingIsCountedApart() {
        var before = drawing.draw(plan, ALL);
        assertThat(before.overdue()).isZero();
        stage.untilUrged(xuhui.entry("T03", 1), "reviewEntry");
        var board = drawing.draw(plan, ALL);
        assertThat(state(board, "xuhui", "T03")).isEqualTo(CellState.OVERDUE);
        assertThat(cell(board, "xuhui", "T03"))
                .extracting(BoardCell::overdue, BoardCell::urged)
                .containsExactly(1L, 1L);
        assertThat(board.open()).isEqualTo(before.open());
    }

    @Test
    void aJudgeSeesTheOwnTrackAndAUnitTheOwnRow() {
        var judge = drawing.draw(plan, new Outlook(false, Set.of("T05"), Set.of()));
        assertThat(judge.tracks()).extracting(it -> it.code()).containsExactly("T05");
        assertThat(judge.rows()).hasSize(20);
        assertThat(judge.projects()).isEqualTo(1);
        assertThat(judge.seats()).isEmpty();
        var unit = drawing.draw(plan, new Outlook(false, Set.of(), Set.of("xuhui")));
        assertThat(unit.rows()).extracting(it -> it.unit().code()).containsExactly("xuhui");
        assertThat(unit.projects()).isEqualTo(1);
    }

    @Test
    void whatLiesOutsideIsHiddenAndNotCalledEmpty() {
        var both = drawing.draw(plan, new Outlook(false, Set.of("T05"), Set.of("xuhui")));
        assertThat(state(both, "huangpu", "T03")).isEqualTo(CellState.HIDDEN);
        assertThat(state(both, "huangpu", "T05")).isEqualTo(CellState.REGISTERING);
        assertThat(both.projects()).isEqualTo(2);
    }

    private CellState state(Board board, String unit, String track) {
        return cell(board, unit, track).state();
    }

    private static BoardCell cell(Board board, String unit, String track) {
        var column = board.tracks().stream().map(it -> it.code()).toList().indexOf(track);
        return board.rows().stream()
                .filter(it -> it.unit().code().equals(unit))
                .findFirst()
                .orElseThrow()
                .cells()
                .get(column);
    }
}
