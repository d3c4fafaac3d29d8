package org.meritcompetition.cooperation.web;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import org.meritcompetition.cooperation.AskingOpinions;
import org.meritcompetition.cooperation.Colleague;
import org.meritcompetition.cooperation.Cooperation;
import org.meritcompetition.cooperation.DeskTask;
import org.meritcompetition.cooperation.HandingOver;
import org.meritcompetition.cooperation.ReadingCooperation;
import org.meritcompetition.engine.People;
import org.meritcompetition.shared.DomainRuleViolation;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * 转办与协办 of one task. Whoever finds the task in a list may look, and whoever was asked about it; to
 * all others it does not exist.
 */
@Controller
@RequestMapping("/tasks/{task}")
class TaskPage {

    private static final int LONGEST_NOTE = 1000;

    private final ReadingCooperation reading;
    private final HandingOver handing;
    private final AskingOpinions opinions;
    private final People people;
    private final Clock clock;

    TaskPage(
            ReadingCooperation reading,
            HandingOver handing,
            AskingOpinions opinions,
            People people,
            Clock clock) {
        this.reading = reading;
        this.handing = handing;
        this.opinions = opinions;
        this.people = people;
        this.clock = clock;
    }

    @GetMapping
    String show(Authentication who, @PathVariable String task, Model page) {
        var reader = who.getName();
        var handed = refuseOthers(task, reader);
        page.addAttribute("task", task);
        page.addAttribute("lines", Line.of(handed, reader, people, clock.getZone()));
        reading.task(task).ifPresent(open -> show(open, reader, page));
        return "task";
    }

    private void show(DeskTask open, String reader, Model page) {
        page.addAttribute("open", open);
        page.addAttribute("holder", open.holder() == null ? null : people.nameOf(open.holder()));
        page.addAttribute("owner", open.owner() == null ? null : people.nameOf(open.owner()));
        page.addAttribute(
                "due",
                open.due() == null ? null : LocalDateTime.ofInstant(open.due(), clock.getZone()));
        var held = reader.equals(open.holder());
        page.addAttribute("lentToMe", held && open.isLent());
        page.addAttribute("lentByMe", reader.equals(open.owner()));
        page.addAttribute("mine", held && !open.isLent());
        if (held) {
            var colleagues = opinions.choice(open);
            page.addAttribute("advisers", colleagues);
            page.addAttribute("takers", colleagues.stream().filter(Colleague::taker).toList());
        }
    }

    private List<Cooperation> refuseOthers(String task, String reader) {
        var handed = reading.ofTask(task);
        var concerned =
                handed.stream()
                        .anyMatch(it -> it.asker().equals(reader) || it.colleague().equals(reader));
        if (!concerned && !reading.isListed(task)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return handed;
    }

    @PostMapping("/hand-over")
    String handOver(
            Authentication who,
            @PathVariable String task,
            @RequestParam(required = false) String colleague,
            @RequestParam(required = false) String note,
            RedirectAttributes answer) {
        return then(
                task,
                who,
                answer,
                "已转办，任务由对方办理，对方会收到通知。",
                () -> handing.handOver(task, colleague, text(note), who.getName()));
    }

    @PostMapping("/lend")
    String lend(
            Authentication who,
            @PathVariable String task,
            @RequestParam(required = false) String colleague,
            @RequestParam(required = false) String note,
            RedirectAttributes answer) {
        return then(
                task,
                who,
                answer,
                "已委派。对方交回后，由您提交。",
                () -> handing.lend(task, colleague, text(note), who.getName()));
    }

    @PostMapping("/hand-back")
    String handBack(
            Authentication who,
            @PathVariable String task,
            @RequestParam(required = false) String note,
            RedirectAttributes answer) {
        return then(
                task, who, answer, "已交回。", () -> handing.handBack(task, text(note), who.getName()));
    }

    @PostMapping("/call-back")
    String callBack(Authentication who, @PathVariable String task, RedirectAttributes answer) {
        return then(task, who, answer, "已收回，任务由您办理。", () -> handing.callBack(task, who.getName()));
    }

    @PostMapping("/opinion")
    String opinion(
            Authentication who,
            @PathVariable String task,
            @RequestParam(required = false) String colleague,
            @RequestParam(required = false) String note,
            RedirectAttributes answer) {
        return then(
                task,
                who,
                answer,
                "已加签。对方答复之前，这项任务不能提交；不再等待的，可以撤销。",
                () -> opinions.ask(task, colleague, text(note), who.getName()));
    }

    @PostMapping("/opinion/{request}/answer")
    String answer(
            Authentication who,
            @PathVariable String task,
            @PathVariable long request,
            @RequestParam(required = false) String note,
            RedirectAttributes answer) {
        return then(
                task,
                who,
                answer,
                "意见已送达。",
                () -> opinions.give(request, text(note), who.getName()));
    }

    @PostMapping("/opinion/{request}/drop")
    String drop(
            Authentication who,
            @PathVariable String task,
            @PathVariable long request,
            RedirectAttributes answer) {
        return then(task, who, answer, "已撤销加签。", () -> opinions.drop(request, who.getName()));
    }

    @PostMapping("/copy")
    String copy(
            Authentication who,
            @PathVariable String task,
            @RequestParam(required = false) String colleague,
            @RequestParam(required = false) String note,
            RedirectAttributes answer) {
        return then(
                task,
                who,
                answer,
                "已抄送。",
                () -> opinions.copy(task, colleague, text(note), who.getName()));
    }

    private String then(
            String task,
            Authentication who,
            RedirectAttributes answer,
            String done,
            Runnable work) {
        refuseOthers(task, who.getName());
        try {
            work.run();
            answer.addFlashAttribute("done", done);
        } catch (DomainRuleViolation refusal) {
            answer.addFlashAttribute("refusal", refusal.getMessage());
        }
        answer.addAttribute("task", task);
        return "redirect:/tasks/{task}";
    }

    private static String text(String note) {
        DomainRuleViolation.unless(
                note == null || note.length() <= LONGEST_NOTE, "最多写 %d 字，请精简。", LONGEST_NOTE);
        return note == null || note.isBlank() ? null : note.strip();
    }
}
