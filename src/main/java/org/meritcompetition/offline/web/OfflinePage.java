package org.meritcompetition.offline.web;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.meritcompetition.document.Downloads;
import org.meritcompetition.document.SheetUpload;
import org.meritcompetition.engine.HeldGroups;
import org.meritcompetition.offline.FillingOffline;
import org.meritcompetition.offline.OfflineForm;
import org.meritcompetition.organisation.Group;
import org.meritcompetition.organisation.Role;
import org.meritcompetition.season.Seasons;
import org.meritcompetition.season.plan.SeasonPlan;
import org.meritcompetition.season.plan.UnitPlan;
import org.meritcompetition.shared.DomainRuleViolation;
import org.springframework.http.HttpStatus;
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
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 离线填报: the liaison takes a table home and brings it back filled. */
@Controller
@RequestMapping("/offline")
class OfflinePage {

    private final FillingOffline filling;
    private final Seasons seasons;

    OfflinePage(FillingOffline filling, Seasons seasons) {
        this.filling = filling;
        this.seasons = seasons;
    }

    /** A unit in a season, of which a person is the liaison. */
    private record Own(SeasonPlan plan, UnitPlan unit) {}

    /** A kind of form and how many of it wait. */
    record Line(OfflineForm form, FillingOffline.Waiting waiting) {}

    @GetMapping
    String show(Authentication who, Model page) {
        var own = own(who);
        page.addAttribute("plan", own.plan());
        page.addAttribute("unit", own.unit());
        page.addAttribute(
                "lines",
                Stream.of(OfflineForm.values())
                        .map(it -> new Line(it, filling.waiting(it, own.plan(), own.unit().code())))
                        .toList());
        return "offline";
    }

    @GetMapping("/{form}.xlsx")
    ResponseEntity<byte[]> template(Authentication who, @PathVariable String form)
            throws IOException {
        var own = own(who);
        var kind = called(form);
        try {
            return Downloads.workbook(
                    "%s填报模板-%s-%d年度".formatted(kind.title(), own.unit().name(), own.plan().year()),
                    filling.template(kind, own.plan(), own.unit().code()),
                    List.of());
        } catch (DomainRuleViolation nothingToFill) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    @PostMapping("/{form}")
    String takeOver(
            Authentication who,
            @PathVariable String form,
            @RequestParam MultipartFile file,
            RedirectAttributes answer)
            throws IOException {
        var own = own(who);
        var kind = called(form);
        SheetUpload.take(
                file,
                answer,
                kind.done(),
                content ->
                        filling.takeOver(
                                kind, own.plan(), own.unit().code(), content, who.getName()));
        return "redirect:/offline";
    }

    private static OfflineForm called(String form) {
        return OfflineForm.of(form)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** The latest season of which the person is a liaison. */
    private Own own(Authentication who) {
        return seasons.codes().stream()
                .map(seasons::plan)
                .flatMap(
                        plan ->
                                plan.units().stream()
                                        .filter(unit -> isLiaison(who, plan, unit))
                                        .map(unit -> new Own(plan, unit)))
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new AccessDeniedException("a liaison alone"));
    }

    private static boolean isLiaison(Authentication who, SeasonPlan plan, UnitPlan unit) {
        return HeldGroups.holds(who, Group.unit(plan.division().code(), unit.code(), Role.LIAISON));
    }
}
