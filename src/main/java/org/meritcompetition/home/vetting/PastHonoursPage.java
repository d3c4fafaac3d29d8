package org.meritcompetition.home.vetting;

import java.io.IOException;
import java.util.List;
import org.meritcompetition.document.Downloads;
import org.meritcompetition.document.SheetUpload;
import org.meritcompetition.organisation.OfficeDesk;
import org.meritcompetition.vetting.ImportingHonours;
import org.meritcompetition.vetting.RememberingHonours;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 历年荣誉: who was honoured in the years in which an honour is not repeated, and older rolls. */
@Controller
@RequestMapping("/past-honours")
class PastHonoursPage {

    private final RememberingHonours honours;
    private final ImportingHonours importing;
    private final OfficeDesk desk;

    PastHonoursPage(RememberingHonours honours, ImportingHonours importing, OfficeDesk desk) {
        this.honours = honours;
        this.importing = importing;
        this.desk = desk;
    }

    @GetMapping
    String show(Authentication who, @RequestParam(required = false) String season, Model page) {
        var plan = desk.plan(season, who);
        page.addAttribute("plan", plan);
        page.addAttribute("units", OfficeDesk.unitNames(plan));
        page.addAttribute("honours", honours.list(plan.division().code()));
        return "past-honours";
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
                "已导入 %d 项荣誉，相关候选已重新审查资格。",
                content -> importing.takeOver(plan.code(), content, who.getName()));
        return "redirect:/past-honours";
    }

    @GetMapping("/template")
    ResponseEntity<byte[]> template(
            Authentication who, @RequestParam(required = false) String season) throws IOException {
        var plan = desk.plan(season, who);
        return Downloads.workbook(
                "历年荣誉模板-%d年度".formatted(plan.year()), importing.template(plan.code()), List.of());
    }
}
