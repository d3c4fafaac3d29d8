package org.meritcompetition.home;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.meritcompetition.engine.People;
import org.meritcompetition.engine.clock.SeasonClock;
import org.meritcompetition.organisation.OfficeDesk;
import org.meritcompetition.registration.AcceptingInBulk;
import org.meritcompetition.registration.BulkSheet;
import org.meritcompetition.registration.BulkSkip;
import org.meritcompetition.registration.BulkState;
import org.meritcompetition.registration.ProjectEntry;
import org.meritcompetition.season.plan.SeasonPlan;
import org.meritcompetition.shared.DomainRuleViolation;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 批量受理: choose, see number and names, decide; another person recalls it before it takes effect. */
@Controller
@RequestMapping("/acceptances")
class AcceptancesPage {

    private static final String HOME = "redirect:/acceptances";
    private static final int LONGEST_REASON = 500;

    private final AcceptingInBulk bulk;
    private final OfficeDesk desk;
    private final People people;
    private final Clock clock;

    AcceptancesPage(AcceptingInBulk bulk, OfficeDesk desk, People people, Clock clock) {
        this.bulk = bulk;
        this.desk = desk;
        this.people = people;
        this.clock = clock;
    }

    /** A project as the page lists it; why it was left alone, {@code null} where it was not. */
    record Line(String key, String name, String unit, String track, String status, String skipped) {

        static Line of(ProjectEntry entry, SeasonPlan plan, BulkSkip skipped) {
            return new Line(
                    entry.key(),
                    entry.name(),
                    plan.unit(entry.unit()).name(),
                    plan.track(entry.track()).name(),
                    entry.status().label(),
                    skipped == null ? null : skipped.label());
        }
    }

    /** A bulk acceptance that was decided, with the names of those who decided on it. */
    record Decided(
            BulkSheet sheet,
            String decidedBy,
            String recalledBy,
            LocalDateTime at,
            LocalDateTime effective,
            boolean recallable,
            List<Line> lines) {}

    @GetMapping
    String show(Authentication who, @RequestParam(required = false) String season, Model page) {
        var plan = desk.plan(season, who);
        page.addAttribute("plan", plan);
        var choice = bulk.choice(plan.code(), who.getName());
        page.addAttribute("waiting", lines(choice.open(), plan));
        page.addAttribute("keptAway", choice.keptAway());
        var sheets = bulk.list(plan.code());
        var names = people.namesOf(actors(sheets));
        page.addAttribute(
                "decided",
                sheets.stream().map(sheet -> decided(sheet, plan, who.getName(), names)).toList());
        return "acceptances";
    }

    @PostMapping("/preview")
    String preview(
            Authentication who,
            @RequestParam String season,
            @RequestParam(name = "entry", required = false) Set<String> entries,
            Model page,
            RedirectAttributes answer) {
        var plan = desk.plan(season, who);
        try {
            var chosen =
                    bulk.preview(plan.code(), entries == null ? Set.of() : entries, who.getName());
            page.addAttribute("plan", plan);
            page.addAttribute("chosen", lines(chosen.open(), plan));
            page.addAttribute("keptAway", chosen.keptAway());
            page.addAttribute("minutes", plan.eligibility().recallMinutes());
            return "acceptances-preview";
        } catch (DomainRuleViolation refusal) {
            return back(plan, answer, "refusal", refusal.getMessage());
        }
    }

    @PostMapping
    String decide(
            Authentication who,
            @RequestParam String season,
            @RequestParam(name = "entry", required = false) Set<String> entries,
            RedirectAttributes answer) {
        var plan = desk.plan(season, who);
        try {
            bulk.decide(plan.code(), entries == null ? Set.of() : entries, who.getName());
            return back(
                    plan,
                    answer,
                    "done",
                    "已作批量受理，%d 分钟后生效；此前竞赛办的另一人可以撤回。".formatted(plan.eligibility().recallMinutes()));
        } catch (DomainRuleViolation refusal) {
            return back(plan, answer, "refusal", refusal.getMessage());
        }
    }

    @PostMapping("/recall")
    String recall(
            Authentication who,
            @RequestParam String season,
            @RequestParam String key,
            @RequestParam String reason,
            RedirectAttributes answer) {
        var plan = desk.plan(season, who);
        try {
            DomainRuleViolation.unless(
                    reason.length() <= LONGEST_REASON, "理由最多 %d 字，请精简。", LONGEST_REASON);
            bulk.recall(plan.code(), key, reason.isBlank() ? null : reason.strip(), who.getName());
            return back(plan, answer, "done", "已撤回，所列项目回到待受理。");
        } catch (DomainRuleViolation refusal) {
            return back(plan, answer, "refusal", refusal.getMessage());
        }
    }

    private static String back(
            SeasonPlan plan, RedirectAttributes answer, String kind, String message) {
        answer.addAttribute("season", plan.code());
        answer.addFlashAttribute(kind, message);
        return HOME;
    }

    private static Set<String> actors(List<BulkSheet> sheets) {
        return sheets.stream()
                .flatMap(it -> Stream.of(it.decidedBy(), it.recalledBy()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private Decided decided(
            BulkSheet sheet, SeasonPlan plan, String reader, Map<String, String> names) {
        return new Decided(
                sheet,
                names.getOrDefault(sheet.decidedBy(), sheet.decidedBy()),
                sheet.recalledBy() == null
                        ? null
                        : names.getOrDefault(sheet.recalledBy(), sheet.recalledBy()),
                LocalDateTime.ofInstant(sheet.decidedAt(), SeasonClock.ZONE),
                LocalDateTime.ofInstant(sheet.effectiveAt(), SeasonClock.ZONE),
                sheet.state() == BulkState.PENDING
                        && clock.instant().isBefore(sheet.effectiveAt())
                        && !sheet.decidedBy().equals(reader)
                        && bulk.isOpenTo(reader, sheet),
                sheet.entries().stream()
                        .map(entry -> Line.of(entry, plan, sheet.skipped().get(entry.key())))
                        .toList());
    }

    private static List<Line> lines(List<ProjectEntry> entries, SeasonPlan plan) {
        return entries.stream().map(entry -> Line.of(entry, plan, null)).toList();
    }
}
