package org.meritcompetition.archive.web;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.meritcompetition.archive.ArchiveJob;
import org.meritcompetition.archive.ArchiveJobs;
import org.meritcompetition.archive.ArchiveScope;
import org.meritcompetition.archive.BuildingArchives;
import org.meritcompetition.engine.People;
import org.meritcompetition.evaluation.AllocatingQuotas;
import org.meritcompetition.evaluation.Seat;
import org.meritcompetition.organisation.Overseers;
import org.meritcompetition.recusal.Concerned;
import org.meritcompetition.recusal.Recusals;
import org.meritcompetition.season.Seasons;
import org.meritcompetition.season.plan.SeasonPlan;
import org.meritcompetition.shared.DomainRuleViolation;
import org.springframework.core.io.FileSystemResource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 归档: asks for the ZIP of a season or of one nominee, shows how far it is, hands it out. */
@Controller
@RequestMapping("/archives")
class ArchivePage {

    private final ArchiveJobs jobs;
    private final BuildingArchives building;
    private final AllocatingQuotas quotas;
    private final Overseers overseers;
    private final Recusals recusals;
    private final Seasons seasons;
    private final People people;
    private final Clock clock;

    ArchivePage(
            ArchiveJobs jobs,
            BuildingArchives building,
            AllocatingQuotas quotas,
            Overseers overseers,
            Recusals recusals,
            Seasons seasons,
            People people,
            Clock clock) {
        this.jobs = jobs;
        this.building = building;
        this.quotas = quotas;
        this.overseers = overseers;
        this.recusals = recusals;
        this.seasons = seasons;
        this.people = people;
        this.clock = clock;
    }

    /** A job as the page shows it. */
    record Line(ArchiveJob job, String what, String by) {}

    @GetMapping
    String show(Authentication who, @RequestParam(required = false) String season, Model page) {
        var plans = plans(who);
        var plan =
                plans.stream()
                        .filter(it -> season == null || it.code().equals(season))
                        .reduce((earlier, later) -> later);
        if (plan.isEmpty() && season != null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        page.addAttribute("plans", plans);
        page.addAttribute("plan", plan.orElse(null));
        page.addAttribute("seats", plan.map(it -> quotas.seats(it.code())).orElse(List.of()));
        plan.ifPresent(it -> progress(it, page));
        return "archives";
    }

    /** The table alone; the page asks for it again while something is being built. */
    @GetMapping("/progress")
    String progress(Authentication who, @RequestParam String season, Model page) {
        progress(open(who, season), page);
        return "archives-progress :: progress";
    }

    private void progress(SeasonPlan plan, Model page) {
        var seats = quotas.seats(plan.code());
        var lines =
                jobs.ofSeason(plan.code()).stream()
                        .map(
                                it ->
                                        new Line(
                                                it,
                                                what(plan, it, seats),
                                                people.nameOf(it.requestedBy())))
                        .toList();
        page.addAttribute("plan", plan);
        page.addAttribute("lines", lines);
        page.addAttribute("zone", clock.getZone());
        page.addAttribute("busy", lines.stream().anyMatch(it -> it.job().isOpen()));
    }

    private static String what(SeasonPlan plan, ArchiveJob job, List<Seat> seats) {
        return job.nominee() == null
                ? "全部（%s）".formatted(plan.code())
                : seats.stream()
                        .filter(it -> it.nominee().equals(job.nominee()))
                        .map(it -> "%s · %s".formatted(it.candidate(), it.category().label()))
                        .findFirst()
                        .orElse(job.nominee());
    }

    @PostMapping
    String request(
            Authentication who,
            @RequestParam String season,
            @RequestParam(defaultValue = "") String nominee,
            RedirectAttributes answer) {
        open(who, season);
        var scope = new ArchiveScope(season, nominee.isEmpty() ? null : nominee);
        refuseRecused(who, scope);
        try {
            jobs.request(scope, who.getName());
        } catch (DomainRuleViolation refusal) {
            answer.addFlashAttribute("refusal", refusal.getMessage());
        }
        return "redirect:/archives?season=" + season;
    }

    @GetMapping("/{id}/file")
    ResponseEntity<FileSystemResource> file(Authentication who, @PathVariable String id) {
        var job =
                jobs.find(id)
                        .filter(ArchiveJob::isDone)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        open(who, job.season());
        refuseRecused(who, job.scope());
        if (!Files.exists(building.file(job))) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/zip"))
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name(job), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(new FileSystemResource(building.file(job)));
    }

    private static String name(ArchiveJob job) {
        return "档案-%s.zip"
                .formatted(
                        job.nominee() == null
                                ? job.season()
                                : job.nominee().replaceAll("[^A-Za-z0-9-]", "-"));
    }

    /** Whoever must keep away from a nominee takes no dossier home, alone or among all. */
    private void refuseRecused(Authentication who, ArchiveScope scope) {
        var seats =
                scope.isWholeSeason()
                        ? quotas.seats(scope.season())
                        : List.of(
                                quotas.seat(scope.nominee())
                                        .orElseThrow(
                                                () ->
                                                        new ResponseStatusException(
                                                                HttpStatus.NOT_FOUND)));
        var concerned =
                seats.stream()
                        .flatMap(
                                seat ->
                                        Stream.of(
                                                Concerned.unit(seat.unit()),
                                                new Concerned(seat.unit(), seat.candidate())))
                        .toList();
        if (!recusals.among(scope.season(), List.of(who.getName()), concerned).isEmpty()) {
            throw new AccessDeniedException("recused");
        }
    }

    private List<SeasonPlan> plans(Authentication who) {
        var divisions = overseers.divisionsOf(who);
        return seasons.codes().stream()
                .map(seasons::plan)
                .filter(it -> divisions.contains(it.division().code()))
                .toList();
    }

    private SeasonPlan open(Authentication who, String season) {
        return plans(who).stream()
                .filter(it -> it.code().equals(season))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
