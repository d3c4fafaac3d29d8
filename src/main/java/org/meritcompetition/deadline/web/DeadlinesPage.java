package org.meritcompetition.deadline.web;

import java.util.List;
import org.meritcompetition.deadline.MovingDuties;
import org.meritcompetition.deadline.MovingDuties.Order;
import org.meritcompetition.deadline.OpenDuties;
import org.meritcompetition.deadline.OpenDuty;
import org.meritcompetition.deadline.SeasonSteps;
import org.meritcompetition.organisation.OfficeDesk;
import org.meritcompetition.shared.DomainRuleViolation;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * 改期 for one, for several or for all: first the office sees exactly what would move, then it agrees
 * to that and nothing else.
 */
@Controller
@RequestMapping("/deadlines")
class DeadlinesPage {

    /** More boxes than a browser may send at once; beyond it one moves all, or one unit's. */
    static final int MOST = 500;

    private final OpenDuties open;
    private final SeasonSteps steps;
    private final MovingDuties moving;
    private final OfficeDesk desk;

    DeadlinesPage(OpenDuties open, SeasonSteps steps, MovingDuties moving, OfficeDesk desk) {
        this.open = open;
        this.steps = steps;
        this.moving = moving;
        this.desk = desk;
    }

    @GetMapping
    String show(
            Authentication who,
            @RequestParam(required = false) String season,
            @RequestParam(required = false) String kind,
            @RequestParam(required = false) String unit,
            Model page) {
        var own = desk.plans(who);
        page.addAttribute("seasons", own);
        if (own.isEmpty()) {
            return "deadlines";
        }
        var plan = desk.plan(season, who);
        var duties = open.ofSeason(plan.code());
        var ahead = steps.ahead(plan.code());
        var kinds = DutyKind.all(duties, ahead);
        var chosen = DutyKind.of(kinds, chosen(kind));
        var ofKind =
                duties.stream()
                        .filter(it -> chosen != null && chosen.has(it))
                        .filter(it -> chosen(unit) == null || unit.equals(it.unit()))
                        .filter(first())
                        .toList();
        page.addAttribute("plan", plan);
        page.addAttribute("kinds", kinds);
        page.addAttribute("kind", chosen);
        page.addAttribute("planned", planned(ahead, chosen));
        page.addAttribute("unit", chosen(unit));
        page.addAttribute("count", ofKind.size());
        page.addAttribute("most", MOST);
        page.addAttribute("duties", ofKind.stream().limit(MOST).map(DutyLine::of).toList());
        return "deadlines";
    }

    /** The day that binds all, {@code null} where it is over or each counts its own. */
    private static String planned(List<SeasonSteps.Step> steps, DutyKind kind) {
        return steps.stream()
                .filter(it -> kind != null && kind.is(it))
                .findFirst()
                .map(it -> Days.chinese(it.due()))
                .orElse(null);
    }

    /** Several tasks may be one duty. */
    private static java.util.function.Predicate<OpenDuty> first() {
        var seen = new java.util.HashSet<String>();
        return duty -> seen.add(duty.subject());
    }

    /** What was chosen, as both steps send it. */
    record Sent(
            String season,
            String kind,
            Scope scope,
            List<String> subject,
            String due,
            String reason) {}

    @PostMapping("/preview")
    String preview(Authentication who, Sent sent, Model page, RedirectAttributes answer) {
        desk.plan(sent.season(), who);
        try {
            var order = order(sent);
            var changes = moving.preview(order);
            page.addAttribute("sent", sent);
            page.addAttribute("order", order);
            page.addAttribute("label", new DutyKind(order.duty(), order.period()).label());
            page.addAttribute("due", Days.chinese(order.due()));
            page.addAttribute("hash", changes.hash());
            page.addAttribute(
                    "preview", MovePreview.of(changes.list(), open.ofSeason(sent.season())));
            return "deadlines-preview";
        } catch (DomainRuleViolation refusal) {
            return back(sent, answer, "refusal", refusal.getMessage());
        }
    }

    @PostMapping("/move")
    String move(
            Authentication who, Sent sent, @RequestParam String hash, RedirectAttributes answer) {
        desk.plan(sent.season(), who);
        try {
            var moved = moving.move(order(sent), hash, who.getName());
            return back(sent, answer, "done", "已改期，共改动 %d 个日期。办理人会收到通知。".formatted(moved));
        } catch (DomainRuleViolation refusal) {
            return back(sent, answer, "refusal", refusal.getMessage());
        }
    }

    private Order order(Sent sent) {
        var duties = open.ofSeason(sent.season());
        var kind = DutyKind.of(DutyKind.all(duties, steps.ahead(sent.season())), sent.kind());
        DomainRuleViolation.unless(kind != null, "请选择要改期的任务。");
        var scope = sent.scope() == null ? Scope.CHOSEN : sent.scope();
        List<String> chosen =
                scope == Scope.CHOSEN
                        ? sent.subject() == null ? List.of() : sent.subject()
                        : duties.stream()
                                .filter(kind::has)
                                .map(OpenDuty::subject)
                                .distinct()
                                .toList();
        return new Order(
                sent.season(),
                kind.duty(),
                kind.period(),
                chosen.stream().distinct().sorted().toList(),
                scope == Scope.ALL,
                Days.read(sent.due()),
                chosen(sent.reason()));
    }

    private static String back(Sent sent, RedirectAttributes answer, String what, String message) {
        answer.addFlashAttribute(what, message);
        answer.addAttribute("season", sent.season());
        if (sent.kind() != null) {
            answer.addAttribute("kind", sent.kind());
        }
        return "redirect:/deadlines";
    }

    private static String chosen(String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
