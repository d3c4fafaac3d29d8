package org.meritcompetition.cooperation.web;

import java.time.Clock;
import org.meritcompetition.cooperation.ReadingCooperation;
import org.meritcompetition.engine.People;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** 协办与抄送: everybody's own, what colleagues want of me and I of them. */
@Controller
class CooperationPage {

    private final ReadingCooperation reading;
    private final People people;
    private final Clock clock;

    CooperationPage(ReadingCooperation reading, People people, Clock clock) {
        this.reading = reading;
        this.people = people;
        this.clock = clock;
    }

    @GetMapping("/my/cooperation")
    String show(Authentication who, Model page) {
        var all = reading.ofPerson(who.getName());
        var names = people.namesOf(Line.people(all).toList());
        page.addAttribute("lines", Line.of(all, who.getName(), names, clock.getZone()));
        page.addAttribute("most", ReadingCooperation.MOST);
        return "cooperation";
    }
}
