package org.meritcompetition.overview.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Set;
import org.meritcompetition.organisation.Overseers;
import org.meritcompetition.overview.OperationWords;
import org.meritcompetition.overview.Operations;
import org.meritcompetition.overview.Operations.Search;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** 操作日志: what was done in the engine itself, for the administrator. */
@Controller
class OperationsPage {

    private static final int ON_A_PAGE = 100;
    private static final int LAST_PAGE = 100_000;

    private final Operations operations;

    OperationsPage(Operations operations) {
        this.operations = operations;
    }

    /** What the address asks for; a word that means nothing is taken for no word. */
    record Asked(String person, String act, String thing, String from, String to) {

        Search search() {
            return new Search(
                    person == null || person.isBlank() ? null : person.strip(),
                    known(act, OperationWords.acts().keySet()),
                    known(thing, OperationWords.things().keySet()),
                    day(from),
                    day(to));
        }

        private static String known(String word, Set<String> words) {
            return word != null && words.contains(word) ? word : null;
        }

        private static LocalDate day(String text) {
            try {
                return text == null || text.isBlank() ? null : LocalDate.parse(text.strip());
            } catch (DateTimeParseException e) {
                return null;
            }
        }
    }

    @GetMapping("/admin/operations")
    String show(
            Authentication who,
            @ModelAttribute("asked") Asked asked,
            @RequestParam(defaultValue = "1") String page,
            Model shown) {
        if (!Overseers.isAdministrator(who)) {
            throw new AccessDeniedException("the administrator only");
        }
        var search = asked.search();
        var number = page.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(page) : 1;
        var count = operations.count(search);
        shown.addAttribute("search", search);
        shown.addAttribute("acts", OperationWords.acts());
        shown.addAttribute("things", OperationWords.things());
        shown.addAttribute("count", count);
        shown.addAttribute("page", number);
        shown.addAttribute("pages", Math.min((count + ON_A_PAGE - 1) / ON_A_PAGE, LAST_PAGE));
        shown.addAttribute(
                "operations", operations.find(search, ON_A_PAGE, (long) (number - 1) * ON_A_PAGE));
        return "operations";
    }
}
