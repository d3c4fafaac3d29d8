package org.meritcompetition.home;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.IntSupplier;
import org.meritcompetition.engine.clock.JumpingAhead;
import org.meritcompetition.engine.clock.SeasonClock;
import org.meritcompetition.shared.DomainRuleViolation;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.annotation.Profile;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The demo's clock: forward to a date, or to the next deadline. */
@Controller
@RequestMapping("/demo/clock")
@Profile("demo")
class ClockPage {

    private final SeasonClock clock;
    private final JumpingAhead jump;
    private final ApplicationAvailability program;

    ClockPage(SeasonClock clock, JumpingAhead jump, ApplicationAvailability program) {
        this.clock = clock;
        this.jump = jump;
        this.program = program;
    }

    @GetMapping
    String show(Model page) {
        page.addAttribute("now", local(clock.instant()));
        page.addAttribute("next", next().map(ClockPage::local).orElse(null));
        return "clock";
    }

    @PostMapping("/date")
    String toDate(
            @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate date,
            RedirectAttributes answer) {
        var nine = date.atTime(9, 0).atZone(SeasonClock.ZONE).toInstant();
        return move(() -> jump.to(nine), answer);
    }

    @PostMapping("/next")
    String toNextDeadline(RedirectAttributes answer) {
        return move(jump::toNextDeadline, answer);
    }

    private Optional<Instant> next() {
        return jump.nextDeadline().filter(it -> it.isAfter(clock.instant()));
    }

    /** Before the program has opened the season, there is nothing yet that could fall due. */
    private String move(IntSupplier jump, RedirectAttributes answer) {
        try {
            DomainRuleViolation.unless(
                    program.getReadinessState() == ReadinessState.ACCEPTING_TRAFFIC,
                    "程序还在启动，竞赛尚未建好，时钟没有调。请过一分钟再调。");
            answer.addFlashAttribute("done", "已调整，途中办理了 %d 项到期事务。".formatted(jump.getAsInt()));
        } catch (DomainRuleViolation refusal) {
            answer.addFlashAttribute("refusal", refusal.getMessage());
        }
        return "redirect:/demo/clock";
    }

    private static LocalDateTime local(Instant moment) {
        return LocalDateTime.ofInstant(moment, SeasonClock.ZONE);
    }
}
