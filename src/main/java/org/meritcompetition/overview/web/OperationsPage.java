package org.meritcompetition.overview.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.meritcompetition.organisation.Overseers;
import org.meritcompetition.overview.Operation;
import org.meritcompetition.overview.OperationWords;
import org.meritcompetition.overview.Operations;
import org.meritcompetition.overview.Operations.Search;
import org.meritcompetition.registration.NamingSubjects;
import org.meritcompetition.season.Seasons;
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
    private final Seasons seasons;
    private final NamingSubjects naming;

    OperationsPage(Operations operations, Seasons seasons, NamingSubjects naming) {
        this.operations = operations;
        this.seasons = seasons;
        this.naming = naming;
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
        var found = operations.find(search, ON_A_PAGE, (long) (number - 1) * ON_A_PAGE);
        shown.addAttribute("operations", found);
        shown.addAttribute("about", about(found));
        return "operations";
    }

    /** What the operations are about, by their keys; those of no season are left out. */
    private Map<String, String> about(List<Operation> operations) {
        var about = new HashMap<String, String>();
        operations.stream()
                .map(Operation::subject)
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(it -> it.split("[/#]")[0]))
                .forEach(
                        (season, subjects) -> {
                            if (seasons.codes().contains(season)) {
                                about.putAll(naming.of(seasons.plan(season), subjects));
                            }
                        });
        return about;
    }
}
