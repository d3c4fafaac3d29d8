package org.meritcompetition.overview.web;

import org.meritcompetition.cooperation.TakingBack;
import org.meritcompetition.overview.story.DoneTasks;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** 我办过的: everybody's own, nobody else's. */
@Controller
class MyWorkPage {

    private final DoneTasks done;
    private final TakingBack taking;

    MyWorkPage(DoneTasks done, TakingBack taking) {
        this.done = done;
        this.taking = taking;
    }

    @GetMapping("/my/work")
    String show(Authentication who, Model page) {
        page.addAttribute("tasks", done.of(who.getName()));
        page.addAttribute("returnable", taking.possible(who.getName()));
        page.addAttribute("most", DoneTasks.MOST);
        return "my-work";
    }
}
