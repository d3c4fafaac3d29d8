package org.meritcompetition.cooperation;

import static org.meritcompetition.shared.DomainRuleViolation.unless;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.meritcompetition.engine.FormDrafts;
import org.meritcompetition.engine.Instances;
import org.meritcompetition.engine.Reopenable;
import org.meritcompetition.organisation.OpenWork;
import org.springframework.stereotype.Component;

/**
 * 撤回 of what ended its process with the submission: the paper is open again, and a fresh instance
 * of the same model starts with what was written as its author's draft. Dates and ladder come from
 * the season as ever.
 */
@Component
class ReopeningEnded {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<Reopenable> ways;
    private final Submissions submissions;
    private final EndedSubmissions ended;
    private final Instances instances;
    private final TaskDesk desk;
    private final OpenWork work;
    private final FormDrafts drafts;
    private final CooperationMinutes minutes;
    private final Clock clock;

    ReopeningEnded(
            List<Reopenable> ways,
            Submissions submissions,
            EndedSubmissions ended,
            Instances instances,
            TaskDesk desk,
            OpenWork work,
            FormDrafts drafts,
            CooperationMinutes minutes,
            Clock clock) {
        this.ways = ways;
        this.submissions = submissions;
        this.ended = ended;
        this.instances = instances;
        this.desk = desk;
        this.work = work;
        this.drafts = drafts;
        this.minutes = minutes;
        this.clock = clock;
    }

    boolean knows(String duty) {
        return way(duty).isPresent();
    }

    /** Notes until when it is open, and where it is read. */
    void keep(Submitted sent) {
        var way = way(sent.duty()).orElseThrow();
        var submitted = sent.atHand();
        ended.keep(
                sent.task(),
                way.closing(submitted).plusDays(1).atStartOfDay(clock.getZone()).toInstant(),
                way.readings(submitted));
    }

    Set<String> possible(String actor) {
        return ended.possible(actor, clock.instant());
    }

    void takeBack(Submitted sent) {
        var way = way(sent.duty()).orElseThrow();
        var submitted = sent.atHand();
        var closing = way.closing(submitted);
        unless(
                !LocalDate.now(clock).isAfter(closing),
                "报送已于%d月%d日截止，不能撤回。",
                closing.getMonthValue(),
                closing.getDayOfMonth());
        unless(ended.isUnread(sent.task()), "评委已经打开，不能撤回。需要补充的，请直接与评委联系。");
        var written = way.reopen(submitted);
        submissions.takenBack(sent.task(), clock.instant());
        instances.start(way.process(), sent.subject(), submitted.names());
        var again = desk.of(sent.subject(), sent.duty()).get(0);
        unless(desk.isListed(again), "您现在不在办理这件事的岗位上，不能撤回。需要修改的，请由本单位现任人员联系竞赛办。");
        work.hand(again, sent.actor());
        drafts.keep(again, sent.actor(), json(written));
        minutes.tookBackEnded(desk.find(again).orElseThrow(HandingOver::gone), sent.actor());
    }

    /** Without what was left empty. */
    private static String json(Map<String, String> written) {
        var fields = new TreeMap<>(written);
        fields.values().removeIf(it -> it == null);
        try {
            return JSON.writeValueAsString(fields);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<Reopenable> way(String duty) {
        return ways.stream().filter(it -> it.duty().equals(duty)).findFirst();
    }
}
