package org.meritcompetition.home;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.meritcompetition.engine.People;
import org.meritcompetition.engine.clock.SeasonClock;
import org.meritcompetition.objection.AnswerSheet;
import org.meritcompetition.objection.AnsweringObjectors;
import org.meritcompetition.organisation.OfficeDesk;
import org.meritcompetition.shared.ChineseDates;
import org.meritcompetition.shared.DomainRuleViolation;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 异议答复: what the office has to tell those who objected, whom, and what has been told. */
@Controller
@RequestMapping("/objections")
class ObjectionsPage {

    private final AnsweringObjectors answering;
    private final OfficeDesk desk;
    private final People people;

    ObjectionsPage(AnsweringObjectors answering, OfficeDesk desk, People people) {
        this.answering = answering;
        this.desk = desk;
        this.people = people;
    }

    /**
     * An answer as the page shows it.
     *
     * @param toldBy who told it, {@code null} where nobody has
     * @param toldAt when somebody has, or the mail was sent; {@code null} until then
     */
    record Line(AnswerSheet sheet, String unit, String concludedAt, String toldBy, String toldAt) {}

    @GetMapping
    String show(Authentication who, @RequestParam(required = false) String season, Model page) {
        var plan = desk.plan(season, who);
        var list = answering.list(plan.code(), who.getName());
        var units = OfficeDesk.unitNames(plan);
        var names =
                people.namesOf(
                        list.answers().stream()
                                .map(AnswerSheet::toldBy)
                                .filter(Objects::nonNull)
                                .collect(Collectors.toSet()));
        page.addAttribute("plan", plan);
        page.addAttribute("list", list);
        page.addAttribute(
                "lines", list.answers().stream().map(one -> line(one, units, names)).toList());
        return "objections";
    }

    /** 已答复 */
    @PostMapping("/told")
    String told(
            Authentication who,
            @RequestParam String season,
            @RequestParam String key,
            RedirectAttributes answer) {
        var plan = desk.plan(season, who);
        answer.addAttribute("season", plan.code());
        try {
            answering.told(plan.code(), key, who.getName());
            answer.addFlashAttribute("done", "已记为答复过。");
        } catch (DomainRuleViolation refusal) {
            answer.addFlashAttribute("refusal", refusal.getMessage());
        }
        return "redirect:/objections";
    }

    private static Line line(
            AnswerSheet one, Map<String, String> units, Map<String, String> names) {
        var by = one.toldBy();
        return new Line(
                one,
                units.getOrDefault(one.nominee().unit(), one.nominee().unit()),
                wall(one.answeredAt()),
                by == null ? null : names.getOrDefault(by, by),
                one.isTold() ? wall(by == null ? one.mail().at() : one.toldAt()) : null);
    }

    private static String wall(Instant moment) {
        return ChineseDates.MINUTE.format(LocalDateTime.ofInstant(moment, SeasonClock.ZONE));
    }
}
