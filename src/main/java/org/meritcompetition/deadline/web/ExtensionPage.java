package org.meritcompetition.deadline.web;

import java.time.Clock;
import java.time.LocalDate;
import org.meritcompetition.deadline.ExtensionRequest;
import org.meritcompetition.deadline.ExtensionStatus;
import org.meritcompetition.deadline.OpenDuty;
import org.meritcompetition.deadline.RequestingExtensions;
import org.meritcompetition.engine.HeldGroups;
import org.meritcompetition.shared.DomainRuleViolation;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 延期申请: reached from a link on the form of the task for which more time is needed. */
@Controller
@RequestMapping("/extensions")
class ExtensionPage {

    private final RequestingExtensions requests;
    private final Clock clock;

    ExtensionPage(RequestingExtensions requests, Clock clock) {
        this.requests = requests;
        this.clock = clock;
    }

    /** A request as its unit reads it. */
    record Line(String asked, String status, String granted, String reason) {

        static Line of(ExtensionRequest request) {
            return new Line(
                    Days.chinese(request.dueAsked()),
                    request.status().label(),
                    request.dueGranted() == null ? null : Days.chinese(request.dueGranted()),
                    request.decisionReason());
        }
    }

    @GetMapping("/new")
    String show(Authentication who, @RequestParam String task, Model page) {
        page.addAttribute("task", task);
        requests.extensible(task).ifPresent(duty -> show(who, duty, page));
        return "extension";
    }

    private void show(Authentication who, OpenDuty duty, Model page) {
        onlyHolders(who, duty);
        var latest = requests.latest(duty);
        var today = LocalDate.now(clock);
        var from = duty.due().isBefore(today) ? today : duty.due().plusDays(1);
        page.addAttribute("duty", duty);
        page.addAttribute("due", Days.chinese(duty.due()));
        page.addAttribute("from", from);
        page.addAttribute("latest", latest);
        page.addAttribute("latestRead", Days.chinese(latest));
        page.addAttribute("possible", !from.isAfter(latest));
        var asked = requests.of(duty);
        page.addAttribute("requests", asked.stream().map(Line::of).toList());
        page.addAttribute(
                "waiting", asked.stream().anyMatch(it -> it.status() == ExtensionStatus.OPEN));
    }

    @PostMapping
    String ask(
            Authentication who,
            @RequestParam String task,
            @RequestParam(required = false) String due,
            @RequestParam(required = false) String reason,
            RedirectAttributes answer) {
        requests.extensible(task).ifPresent(duty -> onlyHolders(who, duty));
        try {
            requests.request(task, Days.read(due), reason, who.getName());
            answer.addFlashAttribute("done", "申请已提交，请等候竞赛办审核。审核结果会通知您；审核期间任务照常办理。");
        } catch (DomainRuleViolation refusal) {
            refused(answer, refusal.getMessage(), due, reason);
        } catch (DataIntegrityViolationException | ConcurrencyFailureException sentTwice) {
            refused(answer, "这项申请已经提交，没有重复提交。", due, reason);
        }
        answer.addAttribute("task", task);
        return "redirect:/extensions/new";
    }

    /** What was written stays, so that it can be corrected. */
    private static void refused(
            RedirectAttributes answer, String message, String due, String reason) {
        answer.addFlashAttribute("refusal", message);
        answer.addFlashAttribute("writtenDue", due);
        answer.addFlashAttribute("writtenReason", reason);
    }

    private void onlyHolders(Authentication who, OpenDuty duty) {
        if (!requests.mayAsk(duty, who.getName(), HeldGroups.of(who))) {
            throw new AccessDeniedException("somebody else's task");
        }
    }
}
