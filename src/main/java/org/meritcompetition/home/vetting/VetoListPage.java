package org.meritcompetition.home.vetting;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.meritcompetition.document.Downloads;
import org.meritcompetition.document.SheetUpload;
import org.meritcompetition.organisation.OfficeDesk;
import org.meritcompetition.season.plan.AwardCategory;
import org.meritcompetition.shared.DomainRuleViolation;
import org.meritcompetition.vetting.ImportingVetoList;
import org.meritcompetition.vetting.KeepingVetoList;
import org.meritcompetition.vetting.VetoDraft;
import org.meritcompetition.vetting.identity.Identity;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * 负面清单: who is on it and why, one entry more, a table of many, and lifting what no longer holds.
 */
@Controller
@RequestMapping("/veto-list")
class VetoListPage {

    private static final String HOME = "redirect:/veto-list";
    private static final int LONGEST_REASON = 500;

    private final KeepingVetoList list;
    private final ImportingVetoList importing;
    private final OfficeDesk desk;

    VetoListPage(KeepingVetoList list, ImportingVetoList importing, OfficeDesk desk) {
        this.list = list;
        this.importing = importing;
        this.desk = desk;
    }

    /** An entry as it was typed. */
    record Typed(
            AwardCategory category,
            String name,
            String unit,
            String born,
            String grounds,
            String body,
            @DateTimeFormat(iso = ISO.DATE) LocalDate from,
            @DateTimeFormat(iso = ISO.DATE) LocalDate until) {

        static final Typed NOTHING = new Typed(null, null, null, null, null, null, null, null);

        private VetoDraft draft() {
            return new VetoDraft(
                    new Identity(
                            category == null ? AwardCategory.INDIVIDUAL : category,
                            name == null ? "" : name.strip(),
                            unit == null ? "" : unit,
                            Typing.text(born, "出生年月", 7)),
                    Typing.text(grounds, "事由", 500),
                    Typing.text(body, "提供部门", 100),
                    from,
                    until);
        }
    }

    @GetMapping
    String show(Authentication who, @RequestParam(required = false) String season, Model page) {
        var plan = desk.plan(season, who);
        var entries = list.list(plan.division().code());
        page.addAttribute("plan", plan);
        page.addAttribute("units", OfficeDesk.unitNames(plan));
        page.addAttribute("standing", entries.stream().filter(it -> !it.isLifted()).toList());
        page.addAttribute("lifted", entries.stream().filter(it -> it.isLifted()).toList());
        page.addAttribute(
                "categories", List.of(AwardCategory.INDIVIDUAL, AwardCategory.COLLECTIVE));
        page.addAttribute("years", plan.eligibility().vetoYears());
        page.asMap().putIfAbsent("typed", Typed.NOTHING);
        return "veto-list";
    }

    @PostMapping("/entries")
    String enter(
            Authentication who,
            @RequestParam String season,
            @ModelAttribute Typed typed,
            RedirectAttributes answer) {
        var plan = desk.plan(season, who);
        answer.addAttribute("season", plan.code());
        try {
            list.enter(plan.code(), List.of(typed.draft()), who.getName());
            answer.addFlashAttribute("done", "已列入负面清单，相关候选已重新审查资格。");
        } catch (DomainRuleViolation refusal) {
            answer.addFlashAttribute("refusal", refusal.getMessage());
            answer.addFlashAttribute("typed", typed);
        } catch (DataIntegrityViolationException overtaken) {
            answer.addFlashAttribute("refusal", "刚有同事修改了清单，请核对后重新提交。");
            answer.addFlashAttribute("typed", typed);
        }
        return HOME;
    }

    @PostMapping("/import")
    String takeOver(
            Authentication who,
            @RequestParam String season,
            @RequestParam MultipartFile file,
            RedirectAttributes answer)
            throws IOException {
        var plan = desk.plan(season, who);
        answer.addAttribute("season", plan.code());
        SheetUpload.take(
                file,
                answer,
                "已导入 %d 条，相关候选已重新审查资格。",
                content -> importing.takeOver(plan.code(), content, who.getName()));
        return HOME;
    }

    @PostMapping("/lift")
    String lift(
            Authentication who,
            @RequestParam String season,
            @RequestParam String key,
            @RequestParam String reason,
            RedirectAttributes answer) {
        var plan = desk.plan(season, who);
        answer.addAttribute("season", plan.code());
        try {
            list.lift(plan.code(), key, Typing.text(reason, "理由", LONGEST_REASON), who.getName());
            answer.addFlashAttribute("done", "已撤销该条记录，相关候选已重新审查资格。");
        } catch (DomainRuleViolation refusal) {
            answer.addFlashAttribute("refusal", refusal.getMessage());
        }
        return HOME;
    }

    @GetMapping("/template")
    ResponseEntity<byte[]> template(
            Authentication who, @RequestParam(required = false) String season) throws IOException {
        var plan = desk.plan(season, who);
        return Downloads.workbook(
                "负面清单模板-%d年度".formatted(plan.year()), importing.template(plan.code()), List.of());
    }
}
