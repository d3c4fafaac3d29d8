package org.meritcompetition.home;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.meritcompetition.engine.People;
import org.springframework.core.env.Environment;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The person's name and menu in the bar of every page. */
@ControllerAdvice(annotations = Controller.class)
class WhoIsHere {

    private final People people;
    private final boolean demo;

    WhoIsHere(People people, Environment environment) {
        this.people = people;
        this.demo = environment.matchesProfiles("demo");
    }

    @ModelAttribute("person")
    String person(Authentication who) {
        return who == null ? "" : people.nameOf(who.getName());
    }

    @ModelAttribute("menu")
    List<Menu.Group> menu(Authentication who) {
        return Menu.of(who, demo);
    }

    /** The page that is shown, as a workbook, with the filters of its address. */
    @ModelAttribute("sheetAddress")
    String sheetAddress(HttpServletRequest request) {
        return ServletUriComponentsBuilder.fromRequest(request)
                .scheme(null)
                .host(null)
                .port(null)
                .replaceQueryParam(PagesAsSheets.PARAMETER, "xlsx")
                .build()
                .toUriString();
    }
}
