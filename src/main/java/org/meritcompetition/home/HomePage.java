package org.meritcompetition.home;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.meritcompetition.commendation.HonourRolls;
import org.meritcompetition.engine.HeldGroups;
import org.meritcompetition.engine.OpenTasks;
import org.meritcompetition.engine.WaitingKind;
import org.meritcompetition.evaluation.RecordingCityAnswers;
import org.meritcompetition.objection.AnsweringObjectors;
import org.meritcompetition.organisation.Group;
import org.meritcompetition.organisation.Outlook;
import org.meritcompetition.organisation.Overseers;
import org.meritcompetition.registration.ProjectEntries;
import org.meritcompetition.season.Seasons;
import org.meritcompetition.season.plan.SeasonPhase;
import org.meritcompetition.season.plan.SeasonPlan;
import org.meritcompetition.season.plan.Span;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Sign in, and the first page after it: what waits for me and by when. */
@Controller
class HomePage {

    private static final String TASKLIST = "/camunda/app/tasklist/default/";
    private static final int MOST_TASKS = 20;
    private static final int MOST_SEASONS = 3;
    private final OpenTasks tasks;
    private final Seasons seasons;
    private final HonourRolls rolls;
    private final RecordingCityAnswers citys;
    private final ProjectEntries entries;
    private final AnsweringObjectors answering;
    private final Clock clock;

    HomePage(
            OpenTasks tasks,
            Seasons seasons,
            HonourRolls rolls,
            RecordingCityAnswers citys,
            ProjectEntries entries,
            AnsweringObjectors answering,
            Clock clock) {
        this.tasks = tasks;
        this.seasons = seasons;
        this.rolls = rolls;
        this.citys = citys;
        this.entries = entries;
        this.answering = answering;
        this.clock = clock;
    }

    @GetMapping("/login")
    String login() {
        return "login";
    }

    @GetMapping("/")
    String home(Authentication who, Model page) {
        var groups = groupsOf(who);
        var today = LocalDate.now(clock);
        page.addAttribute("tasks", tasks.of(who.getName(), MOST_TASKS));
        page.addAttribute("count", tasks.count(who.getName()));
        var kinds = tasks.unclaimedKinds(groups);
        page.addAttribute("kinds", kinds);
        page.addAttribute(
                "unclaimedList",
                tasks.unclaimedList().map(it -> TASKLIST + "#/?filter=" + it).orElse(TASKLIST));
        page.addAttribute("unclaimed", kinds.stream().mapToLong(WaitingKind::count).sum());
        page.addAttribute("today", today);
        page.addAttribute("seasons", shown(who).stream().map(it -> line(it, today, who)).toList());
        return "home";
    }

    /** The latest seasons of the person; of all, where the person has a part in none. */
    private List<SeasonPlan> shown(Authentication who) {
        var all = seasons.openedOrAnnounced();
        var own = all.stream().filter(it -> Outlook.of(who, it).isPresent()).toList();
        return (own.isEmpty() ? all : own)
                .stream()
                        .sorted(
                                Comparator.comparingInt(SeasonPlan::year)
                                        .reversed()
                                        .thenComparing(SeasonPlan::code))
                        .limit(MOST_SEASONS)
                        .toList();
    }

    /**
     * A season on the home page.
     *
     * @param citys whether the person may read whom the division recommends to the city
     * @param provisional how many projects the office has still to decide about, to whom that falls
     * @param objectors how many of them the office has still to answer, to whom that falls
     */
    record SeasonLine(
            String code,
            String title,
            String phase,
            List<PhaseLine> phases,
            boolean honoured,
            boolean citys,
            long provisional,
            long objectors) {}

    /**
     * A phase on the season's timeline.
     *
     * @param passed how much of it lies behind, 0 to 100
     */
    record PhaseLine(String label, LocalDate from, LocalDate to, long passed, boolean now) {

        static PhaseLine of(SeasonPhase phase, Span span, LocalDate today) {
            var days = DAYS.between(span.from(), span.to()) + 1;
            var behind = DAYS.between(span.from(), today) + 1;
            return new PhaseLine(
                    phase.label(),
                    span.from(),
                    span.to(),
                    100 * Math.min(Math.max(behind, 0), days) / days,
                    span.contains(today));
        }
    }

    private SeasonLine line(SeasonPlan plan, LocalDate today, Authentication who) {
        var office = HeldGroups.of(who).contains(Group.office(plan.division().code()));
        return new SeasonLine(
                plan.code(),
                plan.title(),
                phaseOf(plan, today),
                Arrays.stream(SeasonPhase.values())
                        .map(it -> PhaseLine.of(it, plan.phase(it), today))
                        .toList(),
                rolls.isPublished(plan.code()),
                Overseers.isOver(plan, who) && citys.isRecommended(plan.code()),
                office ? entries.countProvisional(plan.code()) : 0,
                office ? answering.waiting(plan.code(), who.getName()) : 0);
    }

    private static String phaseOf(SeasonPlan plan, LocalDate today) {
        for (var phase : SeasonPhase.values()) {
            if (!today.isAfter(plan.phase(phase).to())) {
                return today.isBefore(plan.phase(phase).from())
                        ? "即将进入" + phase.label()
                        : phase.label() + "阶段";
            }
        }
        return "已结束";
    }

    private static List<String> groupsOf(Authentication who) {
        return List.copyOf(HeldGroups.of(who));
    }
}
