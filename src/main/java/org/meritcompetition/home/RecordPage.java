package org.meritcompetition.home;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import org.meritcompetition.engine.People;
import org.meritcompetition.engine.clock.SeasonClock;
import org.meritcompetition.organisation.Overseers;
import org.meritcompetition.record.Chain;
import org.meritcompetition.record.DecisionRecord;
import org.meritcompetition.record.Entry;
import org.meritcompetition.record.RecordSearch;
import org.meritcompetition.registration.NamingSubjects;
import org.meritcompetition.season.Seasons;
import org.meritcompetition.season.plan.SeasonPlan;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** 决策记录 of a season: to be searched, read entry by entry, checked and taken away as a file. */
@Controller
@RequestMapping("/record")
class RecordPage {

    private static final int ON_A_PAGE = 50;

    private final DecisionRecord record;
    private final Seasons seasons;
    private final NamingSubjects naming;
    private final People people;

    RecordPage(DecisionRecord record, Seasons seasons, NamingSubjects naming, People people) {
        this.record = record;
        this.seasons = seasons;
        this.naming = naming;
        this.people = people;
    }

    /**
     * An entry as the page shows it.
     *
     * @param about what it is about, in words
     * @param by name of whoever decided, {@code null} where it was nobody
     */
    record Line(Entry entry, LocalDateTime at, String about, String by) {}

    @GetMapping
    String latest(Authentication who) {
        return seasons.codes().stream()
                .filter(season -> Overseers.isOver(seasons.plan(season), who))
                .reduce((earlier, later) -> later)
                .map("redirect:/record/"::concat)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
    }

    @GetMapping("/{season}")
    String list(
            Authentication who,
            @PathVariable String season,
            @RequestParam(defaultValue = "") String subject,
            @RequestParam(defaultValue = "") String track,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String actor,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate day,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate since,
            @RequestParam(defaultValue = "1") int page,
            Model shown) {
        var plan = open(season, who);
        shown.addAttribute("plan", plan);
        var search = search(season, subject.strip(), track, unit, actor.strip(), day, since);
        var turned = Math.max(page, 1);
        var found = record.find(search, ON_A_PAGE, (turned - 1L) * ON_A_PAGE);
        shown.addAttribute("lines", lines(plan, found));
        shown.addAttribute("count", record.count(search));
        shown.addAttribute("head", record.head(season));
        shown.addAttribute("page", turned);
        shown.addAttribute("more", found.size() == ON_A_PAGE);
        shown.addAttribute("administrator", Overseers.isAdministrator(who));
        shown.addAttribute("subject", subject.strip());
        shown.addAttribute("about", naming.of(plan, List.of(subject.strip())).get(subject.strip()));
        shown.addAttribute("track", track);
        shown.addAttribute("unit", unit);
        shown.addAttribute("actor", actor.strip());
        shown.addAttribute("day", day);
        shown.addAttribute("since", since);
        return "record";
    }

    @GetMapping("/{season}/{number}")
    String entry(
            Authentication who,
            @PathVariable String season,
            @PathVariable long number,
            Model shown) {
        var plan = open(season, who);
        shown.addAttribute("plan", plan);
        shown.addAttribute("administrator", Overseers.isAdministrator(who));
        shown.addAttribute(
                "line",
                record.entry(season, number)
                        .map(it -> lines(plan, List.of(it)).get(0))
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
        return "record-entry";
    }

    @GetMapping("/{season}/check")
    String check(Authentication who, @PathVariable String season, Model shown) {
        shown.addAttribute("plan", open(season, who));
        var chain = new Chain();
        record.forEach(season, chain::add);
        shown.addAttribute("flaws", chain.flaws());
        shown.addAttribute("head", record.head(season));
        return "record-check";
    }

    /** The whole chain, an entry a line, for {@code verify-record --file}. */
    @GetMapping("/{season}/file")
    void file(Authentication who, @PathVariable String season, HttpServletResponse response)
            throws IOException {
        open(season, who);
        response.setContentType("application/x-ndjson;charset=UTF-8");
        response.setHeader(
                "Content-Disposition", "attachment; filename=record-%s.jsonl".formatted(season));
        PrintWriter lines = response.getWriter();
        record.forEach(season, entry -> lines.append(entry.line()).append('\n'));
    }

    private SeasonPlan open(String season, Authentication who) {
        if (!List.copyOf(seasons.codes()).contains(season)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var plan = seasons.plan(season);
        Overseers.refuseOthers(plan, who);
        return plan;
    }

    private static RecordSearch search(
            String season,
            String subject,
            String track,
            String unit,
            String actor,
            LocalDate day,
            LocalDate since) {
        return new RecordSearch(
                season,
                subject.isEmpty() ? null : subject,
                track.isEmpty() ? null : track,
                unit.isEmpty() ? null : unit,
                actor.isEmpty() ? null : actor,
                start(day == null ? since : day),
                day == null ? null : start(day.plusDays(1)));
    }

    private static Instant start(LocalDate day) {
        return day == null ? null : day.atStartOfDay(SeasonClock.ZONE).toInstant();
    }

    private List<Line> lines(SeasonPlan plan, List<Entry> entries) {
        var about = naming.of(plan, entries.stream().map(Entry::subject).toList());
        var names =
                people.namesOf(
                        entries.stream().map(Entry::actor).filter(Objects::nonNull).toList());
        return entries.stream()
                .map(
                        it ->
                                new Line(
                                        it,
                                        LocalDateTime.ofInstant(it.at(), SeasonClock.ZONE),
                                        about.get(it.subject()),
                                        names.get(it.actor())))
                .toList();
    }
}
