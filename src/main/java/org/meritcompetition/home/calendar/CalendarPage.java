package org.meritcompetition.home.calendar;

import java.io.IOException;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.meritcompetition.document.Downloads;
import org.meritcompetition.document.SheetFaulty;
import org.meritcompetition.season.calendar.ConfirmationNeeded;
import org.meritcompetition.season.calendar.EditingCalendar;
import org.meritcompetition.season.calendar.WorkingDayCalendar;
import org.meritcompetition.season.plan.CalendarSheet;
import org.meritcompetition.shared.DomainRuleViolation;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
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

/** 工作日历: a year at a glance, a day turned the other way round, a year's notice imported. */
@Controller
@RequestMapping("/admin/calendar")
class CalendarPage {

    private static final int LONGEST_SOURCE = 200;

    private final EditingCalendar editing;
    private final WorkingDayCalendar calendar;
    private final Clock clock;

    CalendarPage(EditingCalendar editing, WorkingDayCalendar calendar, Clock clock) {
        this.editing = editing;
        this.calendar = calendar;
        this.clock = clock;
    }

    @GetMapping
    String now() {
        return "redirect:/admin/calendar/" + thisYear();
    }

    private int thisYear() {
        var years = calendar.days().years();
        var year = LocalDate.now(clock).getYear();
        return years.contains(year) ? year : years.last();
    }

    @GetMapping("/{year:\\d{4}}")
    String show(
            @PathVariable int year,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate day,
            Model page) {
        if (!calendar.days().years().contains(year)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var table = editing.table(year);
        page.addAttribute("year", YearView.of(table));
        page.addAttribute("years", calendar.days().years());
        page.addAttribute("provisional", editing.isProvisional(year));
        page.addAttribute("changes", editing.changes(year));
        page.addAttribute("next", calendar.days().years().last() + 1);
        if (day != null && day.getYear() == year) {
            page.addAttribute("chosen", YearView.day(table, day));
            page.addAttribute("worked", table.isWorkingDay(day));
            page.addAttribute("warnings", editing.warningsOf(day));
        }
        return "calendar";
    }

    @PostMapping("/turn")
    String turn(
            @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate day,
            @RequestParam String reason,
            @RequestParam(defaultValue = "false") boolean confirmed,
            Principal who,
            RedirectAttributes answer) {
        try {
            editing.turn(day, reason, confirmed, who.getName());
            answer.addFlashAttribute("done", "已修改。正在进行的竞赛中尚未到期的日期已随之移动。");
            return "redirect:/admin/calendar/" + day.getYear();
        } catch (DomainRuleViolation refusal) {
            answer.addFlashAttribute("refusal", refusal.getMessage());
            answer.addFlashAttribute("reason", reason);
            return "redirect:/admin/calendar/%d?day=%s".formatted(day.getYear(), day);
        }
    }

    @PostMapping("/import")
    String takeOver(
            @RequestParam MultipartFile file,
            @RequestParam String source,
            @RequestParam(defaultValue = "false") boolean confirmed,
            Principal who,
            RedirectAttributes answer)
            throws IOException {
        answer.addFlashAttribute("source", source);
        try {
            DomainRuleViolation.unless(!source.isBlank(), "请填写依据的文件名称和文号。");
            DomainRuleViolation.unless(
                    source.strip().length() <= LONGEST_SOURCE, "依据最多 %d 字，请缩短。", LONGEST_SOURCE);
            var table = CalendarSheet.read(file.getBytes(), source.strip());
            editing.replace(table, confirmed, who.getName());
            answer.addFlashAttribute("done", "已导入 %d 年的工作日表。".formatted(table.year()));
            return "redirect:/admin/calendar/" + table.year();
        } catch (SheetFaulty faulty) {
            answer.addFlashAttribute("refusal", faulty.getMessage());
            answer.addFlashAttribute("faults", faulty.faults());
        } catch (ConfirmationNeeded first) {
            answer.addFlashAttribute("refusal", first.getMessage());
            answer.addFlashAttribute("importWarnings", first.warnings());
        } catch (DomainRuleViolation refusal) {
            answer.addFlashAttribute("refusal", refusal.getMessage());
        }
        return "redirect:/admin/calendar/" + thisYear();
    }

    @PostMapping("/provisional")
    String openProvisionally(@RequestParam int year, Principal who, RedirectAttributes answer) {
        try {
            editing.openProvisionally(year, who.getName());
            answer.addFlashAttribute("done", "已建立 %d 年的暂定工作日表。".formatted(year));
            return "redirect:/admin/calendar/" + year;
        } catch (DomainRuleViolation refusal) {
            answer.addFlashAttribute("refusal", refusal.getMessage());
            return "redirect:/admin/calendar/" + thisYear();
        }
    }

    @GetMapping("/template")
    ResponseEntity<byte[]> template() throws IOException {
        return Downloads.workbook("工作日历模板", CalendarSheet.LAYOUT, List.of());
    }

    @GetMapping("/{year:\\d{4}}/table")
    ResponseEntity<byte[]> table(@PathVariable int year) throws IOException {
        return Downloads.workbook(
                "%d年工作日表".formatted(year),
                CalendarSheet.LAYOUT,
                CalendarSheet.rows(editing.table(year)));
    }
}
