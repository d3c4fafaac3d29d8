package org.meritcompetition.overview.web;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.meritcompetition.document.Downloads;
import org.meritcompetition.document.SheetColumn;
import org.meritcompetition.document.SheetTable;
import org.meritcompetition.organisation.Outlook;
import org.meritcompetition.overview.InSight;
import org.meritcompetition.registration.EntryLine;
import org.meritcompetition.registration.EntrySearch;
import org.meritcompetition.registration.EntryStatus;
import org.meritcompetition.registration.SearchingEntries;
import org.meritcompetition.season.plan.SeasonPlan;
import org.meritcompetition.season.plan.TrackPlan;
import org.meritcompetition.season.plan.UnitPlan;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** 项目查询. What is looked for stands in the address, so that a list can be sent to a colleague. */
@Controller
@RequestMapping("/entries")
class EntriesPage {

    private static final int ON_A_PAGE = 50;
    private static final int LAST_PAGE = 100_000;
    private static final int MOST_IN_A_SHEET = 100_000;
    private static final List<SheetColumn> COLUMNS =
            List.of(
                    SheetColumn.optional("项目", 40),
                    SheetColumn.optional("单位", 30),
                    SheetColumn.optional("赛道", 24),
                    SheetColumn.optional("责任人", 14),
                    SheetColumn.optional("状态", 20),
                    SheetColumn.optional("退回次数", 10));

    private final SearchingEntries entries;
    private final InSight inSight;

    EntriesPage(SearchingEntries entries, InSight inSight) {
        this.entries = entries;
        this.inSight = inSight;
    }

    /**
     * What the address asks for. A word that means nothing is taken for no word, and said so.
     *
     * @param status name of an {@link EntryStatus}
     */
    record Asked(
            String season, String unit, String track, String status, String text, String returned) {

        EntrySearch in(SeasonPlan plan, Outlook outlook) {
            return new EntrySearch(
                    plan.code(),
                    outlook,
                    known(unit, plan.units().stream().map(it -> it.code()).toList()),
                    known(track, plan.tracks().stream().map(it -> it.code()).toList()),
                    Arrays.stream(EntryStatus.values())
                            .filter(it -> it.name().equals(status))
                            .findFirst()
                            .orElse(null),
                    text == null || text.isBlank() ? null : text.strip(),
                    returned != null && returned.matches("[0-9]") ? Integer.parseInt(returned) : 0);
        }

        boolean isUnderstoodAs(EntrySearch search) {
            return isEmpty(unit) == (search.unit() == null)
                    && isEmpty(track) == (search.track() == null)
                    && isEmpty(status) == (search.status() == null)
                    && (isEmpty(returned) || returned.matches("[0-9]"));
        }

        private static String known(String code, List<String> codes) {
            return codes.contains(code) ? code : null;
        }

        private static boolean isEmpty(String value) {
            return value == null || value.isBlank();
        }
    }

    /** A line of the table, with the names that the plan has for its codes. */
    record Line(EntryLine entry, String unit, String track) {}

    @GetMapping
    String list(
            Authentication who,
            @ModelAttribute("asked") Asked asked,
            @RequestParam(defaultValue = "1") int page,
            Model shown) {
        var views = inSight.of(who);
        shown.addAttribute("seasons", views.stream().map(InSight.View::plan).toList());
        InSight.chosen(views, asked.season())
                .ifPresent(
                        view -> list(view, asked, Math.min(Math.max(page, 1), LAST_PAGE), shown));
        shown.addAttribute("statuses", EntryStatus.values());
        return "entries";
    }

    private void list(InSight.View view, Asked asked, int page, Model shown) {
        var search = asked.in(view.plan(), view.outlook());
        var count = entries.count(search);
        shown.addAttribute("plan", view.plan());
        shown.addAttribute("units", units(view));
        shown.addAttribute("tracks", tracks(view));
        shown.addAttribute("search", search);
        shown.addAttribute("understood", asked.isUnderstoodAs(search));
        shown.addAttribute(
                "lines",
                entries.find(search, ON_A_PAGE, (page - 1) * ON_A_PAGE).stream()
                        .map(it -> line(view.plan(), it))
                        .toList());
        shown.addAttribute("count", count);
        shown.addAttribute("page", page);
        shown.addAttribute("pages", (count + ON_A_PAGE - 1) / ON_A_PAGE);
    }

    /** Those whose projects the person sees: a judge's tracks have projects of any unit. */
    private static List<UnitPlan> units(InSight.View view) {
        var outlook = view.outlook();
        return view.plan().units().stream()
                .filter(
                        it ->
                                outlook.all()
                                        || !outlook.tracks().isEmpty()
                                        || outlook.units().contains(it.code()))
                .toList();
    }

    /** Likewise: a unit has projects in any track. */
    private static List<TrackPlan> tracks(InSight.View view) {
        var outlook = view.outlook();
        return view.plan().tracks().stream()
                .filter(
                        it ->
                                outlook.all()
                                        || !outlook.units().isEmpty()
                                        || outlook.tracks().contains(it.code()))
                .toList();
    }

    private static Line line(SeasonPlan plan, EntryLine entry) {
        return new Line(entry, plan.unit(entry.unit()).name(), plan.track(entry.track()).name());
    }

    /** The list as it is shown, whole. */
    @GetMapping("/sheet.xlsx")
    ResponseEntity<byte[]> sheet(Authentication who, @ModelAttribute Asked asked)
            throws IOException {
        var view =
                InSight.chosen(inSight.of(who), asked.season())
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var found =
                entries.find(asked.in(view.plan(), view.outlook()), MOST_IN_A_SHEET, 0).stream()
                        .map(it -> row(line(view.plan(), it)))
                        .toList();
        return Downloads.workbook(
                view.plan().title() + "项目" + ofUnit(view),
                List.of(SheetTable.of("项目", COLUMNS, found)));
    }

    /** A list of one unit says whose it is. */
    private static String ofUnit(InSight.View view) {
        var own = view.outlook().units();
        return own.size() == 1 && view.outlook().tracks().isEmpty()
                ? "-" + view.plan().unit(own.iterator().next()).name()
                : "";
    }

    private static List<String> row(Line line) {
        var entry = line.entry();
        return Arrays.asList(
                entry.name(),
                line.unit(),
                line.track(),
                entry.owner(),
                entry.status().label(),
                String.valueOf(entry.returnRounds()));
    }
}
