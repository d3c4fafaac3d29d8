package org.meritcompetition.notification.web;

import java.time.LocalDateTime;
import java.util.Map;
import java.util.UUID;
import org.meritcompetition.engine.clock.SeasonClock;
import org.meritcompetition.notification.Notice;
import org.meritcompetition.notification.NoticeState;
import org.meritcompetition.notification.ReadingNotices;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's own notices, and the way from a notice to its task. */
@Controller
@RequestMapping("/my/notices")
class MyNoticesPage {

    private static final String TASKS = "/camunda/app/tasklist/default/";

    private final ReadingNotices notices;

    MyNoticesPage(ReadingNotices notices) {
        this.notices = notices;
    }

    /** A notice as the page shows it. */
    record Line(
            UUID id,
            String kind,
            String title,
            String text,
            LocalDateTime at,
            boolean unread,
            String over,
            boolean doable) {

        static Line of(Notice notice) {
            return new Line(
                    notice.id(),
                    notice.kind().label(),
                    notice.title(),
                    notice.text(),
                    LocalDateTime.ofInstant(notice.raisedAt(), SeasonClock.ZONE),
                    notice.isUnread() && notice.open(),
                    notice.state().label(),
                    notice.state() == NoticeState.TO_DO);
        }
    }

    @GetMapping
    String show(Authentication who, Model page) {
        page.addAttribute("notices", notices.latest(who.getName()).stream().map(Line::of).toList());
        return "my-notices";
    }

    @GetMapping("/unread")
    @ResponseBody
    Map<String, Long> unread(Authentication who) {
        return Map.of("unread", notices.unread(who.getName()));
    }

    /** Where a mail's link leads: to the task where it is still open, else to the notice. */
    @GetMapping("/{id}")
    String open(Authentication who, @PathVariable UUID id, RedirectAttributes answer) {
        var notice =
                notices.read(who.getName(), id)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (!notice.open()) {
            answer.addFlashAttribute(
                    "done", "“%s”%s。".formatted(notice.title(), notice.state().sentence()));
            return "redirect:/my/notices";
        }
        return notice.task() == null
                ? "redirect:/my/notices#" + id
                : "redirect:%s#/?task=%s".formatted(TASKS, notice.task());
    }

    @PostMapping("/read")
    String readAll(Authentication who, RedirectAttributes answer) {
        notices.readAll(who.getName());
        answer.addFlashAttribute("done", "已全部标为已读。");
        return "redirect:/my/notices";
    }

    @PostMapping("/{id}/read")
    String read(Authentication who, @PathVariable UUID id) {
        notices.read(who.getName(), id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return "redirect:/my/notices";
    }
}
