package org.meritcompetition.home;

import java.security.Principal;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The account's name in the bar of every page. */
@ControllerAdvice(basePackageClasses = WhoIsHere.class)
class WhoIsHere {

    @ModelAttribute("person")
    String person(Principal who) {
        return who == null ? "" : who.getName();
    }
}
