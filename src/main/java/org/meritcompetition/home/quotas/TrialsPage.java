package org.meritcompetition.home.quotas;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.meritcompetition.engine.People;
import org.meritcompetition.engine.clock.SeasonClock;
import org.meritcompetition.evaluation.SharingSeats;
import org.meritcompetition.evaluation.Trial;
import org.meritcompetition.evaluation.TryingQuotas;
import org.meritcompetition.evaluation.quota.AllocationMethod;
import org.meritcompetition.evaluation.quota.QuotaInputFault;
import org.meritcompetition.evaluation.quota.QuotaInputFault.Fault;
import org.meritcompetition.season.Seasons;
import org.meritcompetition.season.plan.AwardCategory;
import org.meritcompetition.season.plan.SeasonPlan;
import org.meritcompetition.shared.DomainRuleViolation;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 试算: what other methods, bounds and caps would give, side by side with the plan in force. */
@Controller
@RequestMapping("/quotas")
class TrialsPage {

    /** As many trials stand side by side. */
    private static final int COLUMNS = 4;

    private final TryingQuotas trying;
    private final SharingSeats sharing;
    private final Seasons seasons;
    private final People people;

    TrialsPage(TryingQuotas trying, SharingSeats sharing, Seasons seasons, People people) {
        this.trying = trying;
        this.sharing = sharing;
        this.seasons = seasons;
        this.people = people;
    }

    @GetMapping("/trials")
    String latest(Authentication who) {
        return seasons.codes().stream()
                .filter(season -> QuotaReader.isOffice(who, seasons.plan(season)))
                .reduce((earlier, later) -> later)
                .map("redirect:/quotas/%s/trials"::formatted)
                .orElseThrow(() -> new AccessDeniedException("trials are the office's"));
    }

    @GetMapping("/{season}/trials")
    String show(
            Authentication who,
            @PathVariable String season,
            @RequestParam(defaultValue = "COLLECTIVE") AwardCategory category,
            Model page) {
        var plan = open(season, who);
        var trials = trying.of(season).stream().filter(it -> it.category() == category).toList();
        page.addAttribute("plan", plan);
        page.addAttribute("category", category);
        page.addAttribute("categories", AwardCategory.values());
        page.addAttribute("methods", AllocationMethod.values());
        var shown = trials.stream().limit(COLUMNS).toList();
        page.addAttribute("shown", shown);
        page.addAttribute("people", people.namesOf(shown.stream().map(Trial::triedBy).toList()));
        page.addAttribute("earlier", Math.max(0, trials.size() - COLUMNS));
        page.addAttribute("inForce", inForce(trials, category, season));
        page.addAttribute("zone", SeasonClock.ZONE);
        if (!page.containsAttribute("draft")) {
            page.addAttribute("draft", TrialDraft.of(plan.award(category), sharing.rules(season)));
        }
        return "quota-trials";
    }

    @PostMapping("/{season}/trials")
    String attempt(
            Authentication who,
            @PathVariable String season,
            @ModelAttribute("draft") TrialDraft draft,
            RedirectAttributes answer) {
        var plan = open(season, who);
        answer.addAttribute("category", draft.category());
        try {
            trying.attempt(season, draft.settings(plan), who.getName());
            answer.addFlashAttribute("done", "已试算“%s”，现行方案没有变化。".formatted(draft.title().strip()));
        } catch (QuotaInputFault refusal) {
            refuse(
                    answer,
                    draft,
                    refusal.faults().stream()
                            .map(Fault::message)
                            .distinct()
                            .collect(Collectors.joining("；")));
        } catch (DomainRuleViolation refusal) {
            refuse(answer, draft, refusal.getMessage());
        }
        return "redirect:/quotas/%s/trials".formatted(season);
    }

    private static void refuse(RedirectAttributes answer, TrialDraft draft, String why) {
        answer.addFlashAttribute("refusal", why);
        answer.addFlashAttribute("draft", draft);
    }

    private Map<String, Integer> inForce(
            List<Trial> trials, AwardCategory category, String season) {
        return trials.isEmpty()
                ? sharing.rules(season).get(category).seats()
                : trials.get(0).inForce();
    }

    private SeasonPlan open(String season, Authentication who) {
        if (!seasons.codes().contains(season)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var plan = seasons.plan(season);
        if (!QuotaReader.isOffice(who, plan)) {
            throw new AccessDeniedException("trials are the office's");
        }
        return plan;
    }
}
