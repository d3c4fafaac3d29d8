package org.meritcompetition.overview.web;

import java.time.Clock;
import java.util.Arrays;
import org.meritcompetition.deadline.Reminder;
import org.meritcompetition.deadline.Reminders;
import org.meritcompetition.deadline.Rung;
import org.meritcompetition.organisation.Overseers;
import org.meritcompetition.overview.InSight;
import org.meritcompetition.registration.NamingSubjects;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 督促记录: who was reminded or urged of what, and whether anything was said in answer. */
@Controller
class RemindersPage {

    private static final int MOST = 200;

    private final Reminders reminders;
    private final InSight inSight;
    private final NamingSubjects naming;
    private final Clock clock;

    RemindersPage(Reminders reminders, InSight inSight, NamingSubjects naming, Clock clock) {
        this.reminders = reminders;
        this.inSight = inSight;
        this.naming = naming;
        this.clock = clock;
    }

    @GetMapping("/reminders")
    String show(
            Authentication who,
            @RequestParam(required = false) String season,
            @RequestParam(required = false) String rung,
            @RequestParam(required = false) String unit,
            Model page) {
        if (!Overseers.isOne(who)) {
            throw new AccessDeniedException("the office and the administrator only");
        }
        var views = inSight.of(who);
        page.addAttribute("seasons", views.stream().map(InSight.View::plan).toList());
        page.addAttribute("rungs", Rung.values());
        page.addAttribute("zone", clock.getZone());
        page.addAttribute("most", MOST);
        InSight.chosen(views, season)
                .map(InSight.View::plan)
                .ifPresent(
                        plan -> {
                            var chosen =
                                    Arrays.stream(Rung.values())
                                            .filter(it -> it.name().equals(rung))
                                            .findFirst()
                                            .orElse(null);
                            var known =
                                    plan.units().stream().anyMatch(it -> it.code().equals(unit))
                                            ? unit
                                            : null;
                            page.addAttribute("plan", plan);
                            page.addAttribute("rung", chosen);
                            page.addAttribute("unit", known);
                            var found = reminders.of(plan.code(), chosen, known, MOST);
                            page.addAttribute("reminders", found);
                            page.addAttribute(
                                    "about",
                                    naming.of(
                                            plan, found.stream().map(Reminder::subject).toList()));
                        });
        return "reminders";
    }
}
