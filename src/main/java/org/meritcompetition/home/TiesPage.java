package org.meritcompetition.home;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.meritcompetition.engine.People;
import org.meritcompetition.organisation.Overseers;
import org.meritcompetition.recusal.DeclaringTies;
import org.meritcompetition.recusal.Tie;
import org.meritcompetition.recusal.TieDraft;
import org.meritcompetition.season.Seasons;
import org.meritcompetition.season.plan.SeasonPlan;
import org.meritcompetition.season.plan.UnitPlan;
import org.meritcompetition.shared.DomainRuleViolation;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * 回避申报: whoever judges, examines or decides declares whom they are tied to; the office sees all,
 * and lifts what others have declared.
 */
@Controller
@RequestMapping("/ties")
class TiesPage {

    private static final String HOME = "redirect:/ties";
    private static final Pattern DECIDING =
            Pattern.compile("GROUP_([a-zA-Z0-9]+)-(?:office|leading-group(?:-.+)?|track-.+)");

    private final DeclaringTies ties;
    private final People people;
    private final Seasons seasons;

    TiesPage(DeclaringTies ties, People people, Seasons seasons) {
        this.ties = ties;
        this.people = people;
        this.seasons = seasons;
    }

    /** A tie as the page shows it. */
    record Line(String key, String person, String to, String kind, boolean own, boolean liftable) {}

    @GetMapping
    String show(Authentication who, Model page) {
        var plan = plan(who);
        var office = Overseers.isOffice(plan, who);
        var shown = office ? ties.all(plan.code()) : ties.of(plan.code(), who.getName());
        page.addAttribute("plan", plan);
        page.addAttribute("office", office);
        page.addAttribute(
                "ties", shown.stream().map(tie -> line(tie, plan, who.getName(), office)).toList());
        return "ties";
    }

    @PostMapping
    String declare(
            Authentication who,
            @RequestParam(required = false) String unit,
            @RequestParam(required = false) String candidate,
            @RequestParam(required = false) String kind,
            RedirectAttributes answer) {
        var plan = plan(who);
        try {
            ties.declare(
                    plan.code(),
                    who.getName(),
                    new TieDraft(
                            text(unit, "单位", 40),
                            text(candidate, "人选姓名", 100),
                            text(kind, "关系", 200)));
            answer.addFlashAttribute("done", "已申报。与此有关的任务不再交给您办理。");
        } catch (DomainRuleViolation refusal) {
            answer.addFlashAttribute("refusal", refusal.getMessage());
            answer.addFlashAttribute("candidate", candidate);
            answer.addFlashAttribute("kind", kind);
            answer.addFlashAttribute("unit", unit);
        }
        return HOME;
    }

    @PostMapping("/lift")
    String lift(
            Authentication who,
            @RequestParam String key,
            @RequestParam(required = false) String reason,
            RedirectAttributes answer) {
        var plan = plan(who);
        if (!Overseers.isOffice(plan, who)) {
            throw new AccessDeniedException("the office alone lifts ties");
        }
        try {
            ties.lift(plan.code(), key, text(reason, "理由", 500), who.getName());
            answer.addFlashAttribute("done", "已解除。");
        } catch (DomainRuleViolation refusal) {
            answer.addFlashAttribute("refusal", refusal.getMessage());
        }
        return HOME;
    }

    private Line line(Tie tie, SeasonPlan plan, String reader, boolean office) {
        var unit =
                plan.units().stream()
                        .filter(it -> it.code().equals(tie.unit()))
                        .map(UnitPlan::name)
                        .findFirst()
                        .orElse(tie.unit() == null ? "" : tie.unit());
        var to =
                tie.candidate() == null
                        ? unit
                        : unit.isEmpty() ? tie.candidate() : unit + "的" + tie.candidate();
        var own = tie.account().equals(reader);
        return new Line(
                tie.key(), people.nameOf(tie.account()), to, tie.kind(), own, office && !own);
    }

    private static String text(String typed, String label, int most) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        DomainRuleViolation.unless(typed.strip().length() <= most, "“%s”最多 %d 字，请精简。", label, most);
        return typed.strip();
    }

    /** The latest season of a division in which the person decides on something. */
    private SeasonPlan plan(Authentication who) {
        List<String> divisions =
                who.getAuthorities().stream()
                        .map(it -> DECIDING.matcher(it.getAuthority()))
                        .filter(it -> it.matches())
                        .map(it -> it.group(1))
                        .toList();
        Optional<SeasonPlan> latest =
                seasons.codes().stream()
                        .map(seasons::plan)
                        .filter(plan -> divisions.contains(plan.division().code()))
                        .reduce((earlier, later) -> later);
        return latest.orElseThrow(() -> new AccessDeniedException("decides on nothing"));
    }
}
