package org.meritcompetition.overview.web;

import java.time.Clock;
import java.time.LocalDate;
import org.meritcompetition.overview.board.CellState;
import org.meritcompetition.overview.board.DrawingBoard;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 看板 */
@Controller
@RequestMapping("/board")
class BoardPage {

    private final DrawingBoard drawing;
    private final InSight inSight;
    private final Clock clock;

    BoardPage(DrawingBoard drawing, InSight inSight, Clock clock) {
        this.drawing = drawing;
        this.inSight = inSight;
        this.clock = clock;
    }

    @GetMapping
    String show(Authentication who, @RequestParam(required = false) String season, Model page) {
        var views = inSight.of(who);
        page.addAttribute("seasons", views.stream().map(InSight.View::plan).toList());
        InSight.chosen(views, season)
                .ifPresent(
                        view -> {
                            page.addAttribute("plan", view.plan());
                            page.addAttribute("all", view.outlook().all());
                            page.addAttribute("board", drawing.draw(view.plan(), view.outlook()));
                        });
        page.addAttribute("states", CellState.values());
        page.addAttribute("today", LocalDate.now(clock));
        return "board";
    }
}
