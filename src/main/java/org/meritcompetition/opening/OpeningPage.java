package org.meritcompetition.opening;

import java.io.IOException;
import org.meritcompetition.season.plan.SeasonFileFaulty;
import org.meritcompetition.shared.DomainRuleViolation;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 开启竞赛, for the administrator: who is missing, and the button. */
@Controller
@RequestMapping("/admin/opening")
class OpeningPage {

    private final OpeningSeason opening;

    OpeningPage(OpeningSeason opening) {
        this.opening = opening;
    }

    @GetMapping
    String show(Model page) throws IOException, SeasonFileFaulty {
        page.addAttribute("plan", opening.plan());
        page.addAttribute("open", opening.isOpen());
        page.addAttribute("early", opening.isEarly() ? opening.firstDay() : null);
        page.addAttribute("missing", opening.missing());
        return "opening";
    }

    @PostMapping
    String open(@RequestParam(defaultValue = "false") boolean knowing, RedirectAttributes answer)
            throws IOException, SeasonFileFaulty {
        try {
            opening.byHand(knowing);
            answer.addFlashAttribute("done", "竞赛已开启，各单位的任务已发出。");
        } catch (DomainRuleViolation refusal) {
            answer.addFlashAttribute("refusal", refusal.getMessage());
        }
        return "redirect:/admin/opening";
    }
}
