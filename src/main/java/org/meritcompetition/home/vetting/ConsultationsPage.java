package org.meritcompetition.home.vetting;

import static org.meritcompetition.shared.DomainRuleViolation.unless;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.meritcompetition.organisation.OfficeDesk;
import org.meritcompetition.season.plan.SeasonPlan;
import org.meritcompetition.season.plan.UnitPlan;
import org.meritcompetition.shared.DomainRuleViolation;
import org.meritcompetition.vetting.Consultation;
import org.meritcompetition.vetting.ConsultedNominee;
import org.meritcompetition.vetting.Consulting;
import org.meritcompetition.vetting.ObjectionLines;
import org.meritcompetition.vetting.Opinion;
import org.meritcompetition.vetting.Reply;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 征求意见: how each body stands, and putting a letter on record that came later. */
@Controller
@RequestMapping("/consultations")
class ConsultationsPage {

    private static final int LONGEST_LETTER = 60;
    private static final int LONGEST_REMARK = 500;

    private final Consulting consulting;
    private final OfficeDesk desk;

    ConsultationsPage(Consulting consulting, OfficeDesk desk) {
        this.consulting = consulting;
        this.desk = desk;
    }

    /** One body's consultation as the page shows it. */
    record Shown(
            String code,
            String name,
            Consultation consultation,
            List<Line> remarkable,
            List<Line> open) {

        public boolean silent() {
            return consultation.state() == Consultation.State.SILENT;
        }

        public long clear() {
            return consultation.count(Opinion.CLEAR);
        }
    }

    /** One nominee. */
    record Line(String nominee, String candidate, String unit, String opinion, String grounds) {}

    @GetMapping
    String show(Authentication who, @RequestParam(required = false) String season, Model page) {
        var plan = desk.plan(season, who);
        page.addAttribute("plan", plan);
        page.addAttribute(
                "consultations",
                consulting.of(plan.code()).stream().map(it -> shown(it, plan)).toList());
        return "consultations";
    }

    /** 补记来函 */
    @PostMapping("/late")
    String recordLate(
            Authentication who,
            @RequestParam String season,
            @RequestParam String body,
            @RequestParam(required = false) Set<String> objected,
            @RequestParam(required = false) Set<String> unsettled,
            @RequestParam(required = false) String grounds,
            @RequestParam String letter,
            @RequestParam(required = false) String remark,
            RedirectAttributes answer) {
        var plan = desk.plan(season, who);
        answer.addAttribute("season", plan.code());
        var asked =
                consulting.of(plan.code()).stream()
                        .filter(it -> it.body().equals(body))
                        .findFirst()
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        try {
            var named = objected == null ? Set.<String>of() : objected;
            var known = asked.open().stream().map(ConsultedNominee::nominee).toList();
            unless(known.containsAll(named), "意见中有不在征求意见名单中的人选，请重新选择。");
            var lines =
                    ObjectionLines.parse(
                            grounds,
                            asked.open().stream()
                                    .filter(it -> named.contains(it.nominee()))
                                    .toList());
            consulting.recordLateReply(
                    plan.code(),
                    body,
                    new Reply(
                            lines,
                            unsettled == null ? Set.of() : new HashSet<>(unsettled),
                            Typing.text(letter, "来函文号", LONGEST_LETTER),
                            Typing.text(remark, "备注", LONGEST_REMARK)),
                    who.getName());
            answer.addFlashAttribute("done", "已补记来函。领导小组审定后因此缓议的，请在待办“提请再审定”中提请。");
        } catch (DomainRuleViolation refusal) {
            answer.addFlashAttribute("refusal", refusal.getMessage());
        }
        return "redirect:/consultations";
    }

    private static Shown shown(Consultation one, SeasonPlan plan) {
        return new Shown(
                one.body(),
                plan.eligibility().consulted(one.body()).name(),
                one,
                one.nominees().stream()
                        .filter(
                                it ->
                                        it.opinion() == Opinion.OBJECTED
                                                || it.opinion() == Opinion.UNSETTLED)
                        .map(it -> line(it, plan))
                        .toList(),
                one.open().stream().map(it -> line(it, plan)).toList());
    }

    private static Line line(ConsultedNominee one, SeasonPlan plan) {
        return new Line(
                one.nominee(),
                one.candidate(),
                plan.units().stream()
                        .filter(it -> it.code().equals(one.unit()))
                        .map(UnitPlan::name)
                        .findFirst()
                        .orElse(one.unit()),
                one.opinion().label(),
                one.grounds());
    }
}
