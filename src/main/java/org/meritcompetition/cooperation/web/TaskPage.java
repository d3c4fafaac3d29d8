package org.meritcompetition.cooperation.web;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
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
        var handed = reading.ofTask(task);
        var open = reading.task(task);
        if (open.filter(it -> reader.equals(it.holder())).isEmpty()) {
            refuseOthers(task, handed, reader);
        }
        var names = names(handed, open);
        page.addAttribute("task", task);
        page.addAttribute("lines", Line.of(handed, reader, names, clock.getZone()));
        open.ifPresent(it -> show(it, reader, names, page));
        return "task";
    }

    /** Of everybody that the page speaks of, in one statement. */
    private Map<String, String> names(List<Cooperation> handed, Optional<DeskTask> open) {
        var atWork =
                open.stream()
                        .flatMap(it -> Stream.of(it.holder(), it.owner()))
                        .filter(Objects::nonNull);
        return people.namesOf(Stream.concat(Line.people(handed), atWork).distinct().toList());
    }

    private void show(DeskTask open, String reader, Map<String, String> names, Model page) {
        page.addAttribute("open", open);
        page.addAttribute(
                "holder",
                open.holder() == null ? null : names.getOrDefault(open.holder(), open.holder()));
        page.addAttribute(
                "owner",
                open.owner() == null ? null : names.getOrDefault(open.owner(), open.owner()));
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

    private void refuseOthers(String task, List<Cooperation> handed, String reader) {
        var concerned =
                handed.stream()
                        .anyMatch(it -> it.asker().equals(reader) || it.colleague().equals(reader));
        if (!concerned && !reading.isListed(task)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    /**
     * What somebody asks of a colleague.
     *
     * @param colleague the account, {@code null} where none was chosen
     */
    record Asked(String colleague, String note) {

        String text() {
            DomainRuleViolation.unless(
                    note == null || note.length() <= LONGEST_NOTE, "最多写 %d 字，请精简。", LONGEST_NOTE);
            return note == null || note.isBlank() ? null : note.strip();
        }
    }

    /** Something done to the task by the person who is signed in. */
    private interface Deed {
        void by(String actor);
    }

    @PostMapping("/hand-over")
    String handOver(
            Authentication who, @PathVariable String task, Asked asked, RedirectAttributes answer) {
        return then(
                task,
                who,
                answer,
                "已转办，任务由对方办理，对方会收到通知。",
                actor -> handing.handOver(task, asked.colleague(), asked.text(), actor));
    }

    @PostMapping("/lend")
    String lend(
            Authentication who, @PathVariable String task, Asked asked, RedirectAttributes answer) {
        return then(
                task,
                who,
                answer,
                "已委派。对方交回后，由您提交。",
                actor -> handing.lend(task, asked.colleague(), asked.text(), actor));
    }

    @PostMapping("/hand-back")
    String handBack(
            Authentication who, @PathVariable String task, Asked asked, RedirectAttributes answer) {
        return then(
                task, who, answer, "已交回。", actor -> handing.handBack(task, asked.text(), actor));
    }

    @PostMapping("/call-back")
    String callBack(Authentication who, @PathVariable String task, RedirectAttributes answer) {
        return then(task, who, answer, "已收回，任务由您办理。", actor -> handing.callBack(task, actor));
    }

    @PostMapping("/opinion")
    String opinion(
            Authentication who, @PathVariable String task, Asked asked, RedirectAttributes answer) {
        return then(
                task,
                who,
                answer,
                "已加签。对方答复之前，这项任务不能提交；不再等待的，可以撤销。",
                actor -> opinions.ask(task, asked.colleague(), asked.text(), actor));
    }

    @PostMapping("/opinion/{request}/answer")
    String answer(
            Authentication who,
            @PathVariable String task,
            @PathVariable long request,
            Asked asked,
            RedirectAttributes answer) {
        return then(
                task, who, answer, "意见已送达。", actor -> opinions.give(request, asked.text(), actor));
    }

    @PostMapping("/opinion/{request}/drop")
    String drop(
            Authentication who,
            @PathVariable String task,
            @PathVariable long request,
            RedirectAttributes answer) {
        return then(task, who, answer, "已撤销加签。", actor -> opinions.drop(request, actor));
    }

    @PostMapping("/copy")
    String copy(
            Authentication who, @PathVariable String task, Asked asked, RedirectAttributes answer) {
        return then(
                task,
                who,
                answer,
                "已抄送。",
                actor -> opinions.copy(task, asked.colleague(), asked.text(), actor));
    }

    private String then(
            String task, Authentication who, RedirectAttributes answer, String done, Deed deed) {
        refuseOthers(task, reading.ofTask(task), who.getName());
        try {
            deed.by(who.getName());
            answer.addFlashAttribute("done", done);
        } catch (DomainRuleViolation refusal) {
            answer.addFlashAttribute("refusal", refusal.getMessage());
        }
        answer.addAttribute("task", task);
        return "redirect:/tasks/{task}";
    }
}
