package org.meritcompetition.home;

import java.util.Comparator;
import java.util.List;
import org.meritcompetition.progress.ChangeKind;
import org.meritcompetition.progress.ChangeRequest;
import org.meritcompetition.progress.RequestingChanges;
import org.meritcompetition.registration.ProjectEntries;
import org.meritcompetition.registration.ProjectEntry;
import org.meritcompetition.season.Seasons;
import org.meritcompetition.shared.DomainRuleViolation;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A liaison's projects, and the request to change or withdraw one of them (变更、撤回). */
@Controller
@RequestMapping("/projects")
class ProjectsPage {

    private final ProjectEntries entries;
    private final RequestingChanges changes;
    private final Seasons seasons;

    ProjectsPage(ProjectEntries entries, RequestingChanges changes, Seasons seasons) {
        this.entries = entries;
        this.changes = changes;
        this.seasons = seasons;
    }

    /** A project as the page shows it. */
    record Line(
            String key,
            String name,
            String track,
            String status,
            boolean running,
            List<String> requests) {}

    @GetMapping
    String show(Authentication who, Model page) {
        var unit = unitOf(who);
        var own =
                seasons.codes().stream()
                        .sorted(Comparator.reverseOrder())
                        .filter(
                                season ->
                                        seasons.plan(season)
                                                .division()
                                                .code()
                                                .equals(unit.division()))
                        .flatMap(season -> entries.ofUnit(season, unit.code()).stream())
                        .toList();
        var requests = changes.ofAll(own.stream().map(ProjectEntry::key).toList());
        page.addAttribute(
                "projects",
                own.stream()
                        .map(it -> line(it, requests.getOrDefault(it.key(), List.of())))
                        .toList());
        page.addAttribute("kinds", ChangeKind.values());
        return "projects";
    }

    private Line line(ProjectEntry project, List<ChangeRequest> requests) {
        var plan = seasons.plan(project.season());
        return new Line(
                project.key(),
                project.name() == null ? "（尚未填报）" : project.name(),
                "%d年度 · %s".formatted(plan.year(), plan.track(project.track()).name()),
                project.status().label(),
                project.status().isAccepted(),
                requests.stream().map(ProjectsPage::sentence).toList());
    }

    private static String sentence(ChangeRequest request) {
        var answer =
                request.decisionReason() == null ? "" : "（%s）".formatted(request.decisionReason());
        return "申请%s：%s%s".formatted(request.kind().label(), request.status().label(), answer);
    }

    @PostMapping("/change")
    String request(
            Authentication who,
            @RequestParam String entry,
            @RequestParam ChangeKind kind,
            @RequestParam String reason,
            RedirectAttributes answer) {
        try {
            refuseForeign(who, entry);
            changes.request(entry, kind, reason, who.getName());
            answer.addFlashAttribute("done", "申请已提交，请等候竞赛办审核。");
        } catch (DomainRuleViolation refusal) {
            answer.addFlashAttribute("refusal", refusal.getMessage());
        }
        return "redirect:/projects";
    }

    private void refuseForeign(Authentication who, String entry) {
        var unit = unitOf(who);
        var project =
                entries.find(entry).orElseThrow(() -> new DomainRuleViolation("没有这个项目，请刷新页面后重试。"));
        if (!project.unit().equals(unit.code())
                || !seasons.plan(project.season()).division().code().equals(unit.division())) {
            throw new AccessDeniedException("a project of another unit");
        }
    }

    private static OwnUnit unitOf(Authentication who) {
        return OwnUnit.of(who).orElseThrow(() -> new AccessDeniedException("liaisons only"));
    }
}
