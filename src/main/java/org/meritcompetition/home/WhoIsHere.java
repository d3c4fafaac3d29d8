package org.meritcompetition.home;

import java.security.Principal;
import org.meritcompetition.engine.People;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The person's name in the bar of every page. */
@ControllerAdvice(basePackageClasses = WhoIsHere.class)
class WhoIsHere {

    private final People people;

    WhoIsHere(People people) {
        this.people = people;
    }

    @ModelAttribute("person")
    String person(Principal who) {
        return who == null ? "" : people.nameOf(who.getName());
    }
}
