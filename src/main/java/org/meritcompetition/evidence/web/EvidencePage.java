package org.meritcompetition.evidence.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.meritcompetition.evidence.Evidence;
import org.meritcompetition.evidence.EvidenceList;
import org.meritcompetition.evidence.EvidenceRights;
import org.meritcompetition.evidence.Subject;
import org.meritcompetition.evidence.SubjectKind;
import org.meritcompetition.evidence.Subjects;
import org.meritcompetition.organisation.Outlook;
import org.meritcompetition.season.Seasons;
import org.meritcompetition.season.plan.SeasonPlan;
import org.meritcompetition.season.plan.UnitPlan;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** 附件材料: where files hang or may hang, within what the person looks over; and those of one. */
@Controller
@RequestMapping("/evidence")
class EvidencePage {

    private final Subjects subjects;
    private final EvidenceList list;
    private final EvidenceRights rights;
    private final Seasons seasons;

    EvidencePage(Subjects subjects, EvidenceList list, EvidenceRights rights, Seasons seasons) {
        this.subjects = subjects;
        this.list = list;
        this.rights = rights;
        this.seasons = seasons;
    }

    /**
     * A place of files.
     *
     * @param files how many hang there, its reports' included
     * @param missing the needed materials that are not there yet
     */
    record Row(Subject subject, String unit, String track, long files, List<String> missing) {}

    @GetMapping
    String all(
            Authentication who,
            @RequestParam(defaultValue = "") String season,
            @RequestParam(defaultValue = "") String unit,
            Model page) {
        var plans = seasons.codes().stream().map(seasons::plan).toList();
        var seen = plans.stream().filter(it -> Outlook.of(who, it).isPresent()).toList();
        if (seen.isEmpty() && !plans.isEmpty()) {
            throw new AccessDeniedException("no part in any season");
        }
        var latest = seen.isEmpty() ? null : seen.get(seen.size() - 1);
        var plan = seen.stream().filter(it -> it.code().equals(season)).findFirst().orElse(latest);
        page.addAttribute("plan", plan);
        page.addAttribute("codes", plans.stream().map(SeasonPlan::code).toList());
        page.addAttribute("unit", unit);
        var rows = plan == null ? List.<Row>of() : rows(plan, who);
        page.addAttribute("units", plan == null ? List.of() : unitsOf(rows, plan));
        page.addAttribute(
                "rows",
                rows.stream()
                        .filter(it -> unit.isEmpty() || it.subject().unit().equals(unit))
                        .toList());
        return "evidence";
    }

    private static List<String> unitsOf(List<Row> rows, SeasonPlan plan) {
        var shown = rows.stream().map(it -> it.subject().unit()).collect(Collectors.toSet());
        return plan.units().stream().map(UnitPlan::code).filter(shown::contains).toList();
    }

    private List<Row> rows(SeasonPlan plan, Authentication who) {
        var files =
                EvidenceList.current(list.ofSeason(plan.code())).stream()
                        .collect(Collectors.groupingBy(EvidencePage::place));
        var all =
                Stream.concat(
                                subjects.dossiersOf(plan.code()).stream(),
                                subjects.projectsOf(plan.code()).stream())
                        .toList();
        return rights.readable(who, plan, all).stream().map(it -> row(it, plan, files)).toList();
    }

    /** A report's files are counted at its project. */
    private static String place(Evidence file) {
        return file.kind() == SubjectKind.REPORT
                ? file.subject().substring(0, file.subject().lastIndexOf('/'))
                : file.subject();
    }

    private static Row row(Subject it, SeasonPlan plan, Map<String, List<Evidence>> files) {
        var there = files.getOrDefault(it.key(), List.of());
        return new Row(
                it,
                plan.unit(it.unit()).name(),
                plan.track(it.track()).name(),
                there.size(),
                it.required().stream()
                        .filter(each -> there.stream().noneMatch(is -> is.material().equals(each)))
                        .toList());
    }

    /** The files of a dossier, or of a project with its reports. */
    @GetMapping("/of")
    String of(Authentication who, @RequestParam String subject, Model page) {
        var found =
                subjects.find(subject)
                        .filter(it -> rights.mayRead(who, it))
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var plan = seasons.plan(found.season());
        page.addAttribute("subject", found);
        page.addAttribute("unit", plan.unit(found.unit()).name());
        page.addAttribute("track", plan.track(found.track()).name());
        page.addAttribute(
                "parts",
                found.kind() == SubjectKind.ENTRY
                        ? subjects.ofProject(found.key())
                        : List.of(found));
        return "evidence-of";
    }
}
