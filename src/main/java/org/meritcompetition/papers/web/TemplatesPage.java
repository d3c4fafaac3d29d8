package org.meritcompetition.papers.web;

import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;
import org.meritcompetition.document.Downloads;
import org.meritcompetition.organisation.ContactRights;
import org.meritcompetition.papers.Paper;
import org.meritcompetition.papers.template.PaperTemplates;
import org.meritcompetition.season.Seasons;
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

/**
 * 文档模板: taken home, changed in Word, brought back; by the division's office or the administrator.
 */
@Controller
@RequestMapping("/papers/templates")
class TemplatesPage {

    private static final String HOME = "redirect:/papers/templates";

    private final PaperTemplates templates;
    private final Seasons seasons;

    /** A paper and, where the division has its own template, where that comes from. */
    record Line(Paper paper, Optional<PaperTemplates.Origin> own) {}

    TemplatesPage(PaperTemplates templates, Seasons seasons) {
        this.templates = templates;
        this.seasons = seasons;
    }

    @GetMapping
    String show(Authentication who, @RequestParam(defaultValue = "") String division, Model page) {
        var code = own(who, division);
        page.addAttribute("division", code);
        var replaced = templates.replaced(code);
        page.addAttribute(
                "lines",
                Stream.of(Paper.values())
                        .map(paper -> new Line(paper, Optional.ofNullable(replaced.get(paper))))
                        .toList());
        return "paper-templates";
    }

    @GetMapping("/{paper}.docx")
    ResponseEntity<byte[]> download(
            Authentication who,
            @PathVariable String paper,
            @RequestParam(defaultValue = "") String division) {
        var code = own(who, division);
        var called = called(paper);
        return Downloads.word(called.title() + "模板", templates.current(code, called));
    }

    @PostMapping("/{paper}")
    String replace(
            Authentication who,
            @PathVariable String paper,
            @RequestParam String division,
            @RequestParam MultipartFile file,
            RedirectAttributes answer)
            throws IOException {
        var code = own(who, division);
        var called = called(paper);
        try {
            templates.replace(code, called, file.getBytes(), who.getName());
            answer.addFlashAttribute("done", "“%s”已改用新的模板。".formatted(called.title()));
        } catch (DomainRuleViolation refusal) {
            answer.addFlashAttribute("refusal", refusal.getMessage());
        }
        answer.addAttribute("division", code);
        return HOME;
    }

    @PostMapping("/{paper}/restore")
    String restore(
            Authentication who,
            @PathVariable String paper,
            @RequestParam String division,
            RedirectAttributes answer) {
        var code = own(who, division);
        var called = called(paper);
        templates.restore(code, called);
        answer.addFlashAttribute("done", "“%s”已恢复默认模板。".formatted(called.title()));
        answer.addAttribute("division", code);
        return HOME;
    }

    private static Paper called(String paper) {
        return Paper.of(paper).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** The division asked for, or the first whose list the person keeps. */
    private String own(Authentication who, String division) {
        var rights = ContactRights.of(who);
        return seasons.latest().stream()
                .map(plan -> plan.division().code())
                .filter(rights::keeps)
                .filter(it -> division.isBlank() || it.equals(division))
                .findFirst()
                .orElseThrow(() -> new AccessDeniedException("keeps no templates"));
    }
}
