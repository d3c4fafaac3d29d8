package org.meritcompetition.home;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.meritcompetition.commendation.NoticeSheet;
import org.meritcompetition.commendation.OpenNotices;
import org.meritcompetition.objection.PublicForm;
import org.meritcompetition.objection.RaisingObjections;
import org.meritcompetition.season.Seasons;
import org.meritcompetition.season.plan.AwardCategory;
import org.meritcompetition.season.plan.SeasonPhase;
import org.meritcompetition.season.plan.SeasonPlan;
import org.meritcompetition.shared.DomainRuleViolation;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/**
 * 公示, which anybody reads without signing in, and the form by which anybody objects. No session is
 * made for such a reader.
 */
@Controller
@RequestMapping("/notice")
class NoticePage {

    /** What was typed; a person leaves the trap empty, for it cannot be seen. */
    record Typed(
            String nominee,
            String name,
            String contact,
            String statement,
            String answer,
            String seal,
            String website) {

        static final Typed NOTHING = new Typed("", "", "", "", "", "", "");
    }

    private final OpenNotices notices;
    private final RaisingObjections raising;
    private final PublicForm form;
    private final Seasons seasons;
    private final Clock clock;

    NoticePage(
            OpenNotices notices,
            RaisingObjections raising,
            PublicForm form,
            Seasons seasons,
            Clock clock) {
        this.notices = notices;
        this.raising = raising;
        this.form = form;
        this.seasons = seasons;
        this.clock = clock;
    }

    @GetMapping
    String all(Model page) {
        page.addAttribute("notices", notices.all());
        page.addAttribute("coming", coming());
        return "notices-open";
    }

    /** The seasons whose evaluation is still to come, or under way. */
    private List<SeasonPlan> coming() {
        var today = LocalDate.now(clock);
        return seasons.latest().stream()
                .filter(it -> !today.isAfter(it.phase(SeasonPhase.EVALUATION).to()))
                .toList();
    }

    @GetMapping("/{season}/{number:\\d+}")
    String one(
            @PathVariable String season,
            @PathVariable String number,
            HttpServletResponse response,
            Model page) {
        var key = keyOf(season, number);
        var sheet = notices.find(key);
        return sheet.isPresent()
                ? shown(sheet.get(), Typed.NOTHING, page)
                : over(key, "公示已经结束", response, page);
    }

    @PostMapping("/{season}/{number:\\d+}/objections")
    String object(
            @PathVariable String season,
            @PathVariable String number,
            @ModelAttribute Typed typed,
            HttpServletRequest request,
            HttpServletResponse response,
            Model page) {
        var key = keyOf(season, number);
        var sheet = notices.find(key);
        if (sheet.isEmpty()) {
            return over(key, "异议没有受理", response, page);
        }
        try {
            var from =
                    form.accept(
                            key,
                            typed.seal(),
                            typed.answer(),
                            typed.website(),
                            request.getRemoteAddr());
            page.addAttribute(
                    "accepted",
                    raising.raise(
                            key,
                            typed.nominee(),
                            typed.name(),
                            typed.contact(),
                            typed.statement(),
                            from));
            page.addAttribute("sheet", sheet.get());
            return "notice-answer";
        } catch (DomainRuleViolation refusal) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            page.addAttribute("refusal", refusal.getMessage());
            return shown(sheet.get(), typed, page);
        }
    }

    private String shown(NoticeSheet sheet, Typed typed, Model page) {
        page.addAttribute("sheet", sheet);
        page.addAttribute("categories", AwardCategory.values());
        page.addAttribute("typed", typed);
        page.addAttribute("opened", form.open(sheet.key()));
        return "notice";
    }

    private String over(String key, String title, HttpServletResponse response, Model page) {
        var lastDay =
                notices.overSince(key)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        response.setStatus(HttpStatus.GONE.value());
        page.addAttribute("title", title);
        page.addAttribute("lastDay", lastDay);
        return "notice-over";
    }

    private static String keyOf(String season, String number) {
        return "%s/notice/%s".formatted(season, number);
    }
}
