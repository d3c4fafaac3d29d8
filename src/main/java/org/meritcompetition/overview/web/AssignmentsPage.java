package org.meritcompetition.overview.web;

import java.io.IOException;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.meritcompetition.document.Downloads;
import org.meritcompetition.document.SheetColumn;
import org.meritcompetition.document.SheetTable;
import org.meritcompetition.organisation.OfficeDesk;
import org.meritcompetition.overview.AssignedTask;
import org.meritcompetition.overview.AssignedTasks;
import org.meritcompetition.overview.BulkAct;
import org.meritcompetition.overview.SteeringTasks;
import org.meritcompetition.overview.SteeringTasks.Order;
import org.meritcompetition.overview.TaskFilter;
import org.meritcompetition.shared.DomainRuleViolation;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 批量转办与暂停: the office sees number and names, then agrees to exactly that. */
@Controller
@RequestMapping("/assignments")
class AssignmentsPage {

    private static final int MOST_IN_A_SHEET = 100_000;
    private static final int LONGEST_REASON = 500;
    private static final List<SheetColumn> COLUMNS =
            List.of(
                    SheetColumn.optional("任务", 50),
                    SheetColumn.optional("在谁手上", 30),
                    SheetColumn.optional("到期", 16),
                    SheetColumn.optional("状态", 10));

    private final AssignedTasks tasks;
    private final SteeringTasks steering;
    private final OfficeDesk desk;

    AssignmentsPage(AssignedTasks tasks, SteeringTasks steering, OfficeDesk desk) {
        this.tasks = tasks;
        this.steering = steering;
        this.desk = desk;
    }

    /** What the address asks for. */
    record Asked(String season, String step, String unit, String track, String person) {

        TaskFilter in(String code) {
            return new TaskFilter(code, chosen(step), chosen(unit), chosen(track), chosen(person));
        }

        private static String chosen(String value) {
            return value == null || value.isBlank() ? null : value.strip();
        }
    }

    @GetMapping
    String show(Authentication who, @ModelAttribute("asked") Asked asked, Model page) {
        var plan = desk.plan(asked.season(), who);
        var filter = asked.in(plan.code());
        var found = tasks.find(filter, AssignedTasks.MOST);
        page.addAttribute("plan", plan);
        page.addAttribute("seasons", desk.plans(who));
        page.addAttribute("steps", tasks.steps(plan.code()));
        page.addAttribute("tasks", found);
        page.addAttribute("count", tasks.count(filter));
        page.addAttribute("most", AssignedTasks.MOST);
        page.addAttribute("takers", tasks.takers(found.stream().map(AssignedTask::id).toList()));
        page.addAttribute("acts", BulkAct.values());
        return "assignments";
    }

    /** The list as it is shown, whole. */
    @GetMapping("/sheet.xlsx")
    ResponseEntity<byte[]> sheet(Authentication who, @ModelAttribute Asked asked)
            throws IOException {
        var plan = desk.plan(asked.season(), who);
        var rows =
                tasks.find(asked.in(plan.code()), MOST_IN_A_SHEET).stream()
                        .map(AssignmentsPage::row)
                        .toList();
        return Downloads.workbook(
                plan.title() + "待办任务", List.of(SheetTable.of("待办任务", COLUMNS, rows)));
    }

    private static List<String> row(AssignedTask task) {
        return Arrays.asList(
                task.name(), task.holder(), day(task.due()), task.suspended() ? "已暂停" : "在办");
    }

    private static String day(LocalDateTime due) {
        return due == null ? null : due.toLocalDate().toString();
    }

    /** What was chosen, as both steps send it. */
    record Sent(String season, BulkAct act, Set<String> task, String to, String reason) {

        Order order(String code) {
            DomainRuleViolation.unless(act != null, "请选择要做什么。");
            DomainRuleViolation.unless(
                    reason == null || reason.length() <= LONGEST_REASON,
                    "理由最多 %d 字，请精简。",
                    LONGEST_REASON);
            return new Order(
                    code,
                    act,
                    task == null ? Set.of() : task,
                    act == BulkAct.REASSIGN ? to : null,
                    reason == null || reason.isBlank() ? null : reason.strip());
        }
    }

    @PostMapping("/preview")
    String preview(Authentication who, Sent sent, Model page, RedirectAttributes answer) {
        var plan = desk.plan(sent.season(), who);
        try {
            var order = sent.order(plan.code());
            page.addAttribute("plan", plan);
            page.addAttribute("order", order);
            page.addAttribute("preview", steering.preview(order));
            return "assignments-preview";
        } catch (DomainRuleViolation refusal) {
            return back(plan.code(), answer, "refusal", refusal.getMessage());
        }
    }

    @PostMapping
    String carryOut(
            Authentication who, Sent sent, @RequestParam String token, RedirectAttributes answer) {
        var plan = desk.plan(sent.season(), who);
        try {
            var order = sent.order(plan.code());
            var changed = steering.carryOut(order, token, who.getName());
            return back(
                    plan.code(),
                    answer,
                    "done",
                    "已%s %d 项任务。".formatted(order.act().label(), changed));
        } catch (DomainRuleViolation refusal) {
            return back(plan.code(), answer, "refusal", refusal.getMessage());
        }
    }

    private static String back(
            String season, RedirectAttributes answer, String kind, String message) {
        answer.addFlashAttribute(kind, message);
        answer.addAttribute("season", season);
        return "redirect:/assignments";
    }
}
