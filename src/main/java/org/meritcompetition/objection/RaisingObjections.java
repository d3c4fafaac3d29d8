package org.meritcompetition.objection;

import static org.meritcompetition.shared.DomainRuleViolation.unless;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import org.meritcompetition.commendation.NoticeSheet;
import org.meritcompetition.commendation.OpenNotices;
import org.meritcompetition.commendation.PublishingNotices;
import org.meritcompetition.engine.Instances;
import org.meritcompetition.season.Seasons;
import org.meritcompetition.shared.DomainRuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 提出异议: anybody may, while the notice is published, under a real name. Whoever gives none is told,
 * and recorded as not accepted.
 */
@Service
@Transactional
public class RaisingObjections {

    static final int SHORTEST = 10;
    static final int LONGEST = 2000;

    /** A tag or a comment of HTML; a smaller-than sign before a number or a word is text. */
    private static final Pattern MARKUP = Pattern.compile("<\\s*[/!?]?\\s*[A-Za-z]|<!--");

    /** From one address, and from everywhere, in an hour. */
    static final int MOST_FROM_ONE = 3;

    static final int MOST_FROM_ALL = 60;

    private final Objections objections;
    private final OpenNotices notices;
    private final PublishingNotices publishing;
    private final Instances instances;
    private final Seasons seasons;
    private final ObjectionMinutes minutes;
    private final Clock clock;

    RaisingObjections(
            Objections objections,
            OpenNotices notices,
            PublishingNotices publishing,
            Instances instances,
            Seasons seasons,
            ObjectionMinutes minutes,
            Clock clock) {
        this.objections = objections;
        this.notices = notices;
        this.publishing = publishing;
        this.instances = instances;
        this.seasons = seasons;
        this.minutes = minutes;
        this.clock = clock;
    }

    /**
     * Raises an objection; its process starts.
     *
     * @return whether it is accepted, which an anonymous one is not
     */
    public boolean raise(
            String notice,
            String nominee,
            String name,
            String contact,
            String statement,
            Origin from) {
        publishing.hold(notice);
        var sheet = open(notice);
        unless(
                sheet.lines().stream().anyMatch(line -> line.nominee().equals(nominee)),
                "请从公示名单中选择您有异议的对象。");
        var who = Objector.typed(name, contact);
        who.refuseMalformed();
        var text = statement == null ? "" : statement.strip();
        unless(text.codePointCount(0, text.length()) >= SHORTEST, "请写明异议的具体事实，至少 %d 个字。", SHORTEST);
        unless(text.codePointCount(0, text.length()) <= LONGEST, "异议内容最多 %d 字，请精简。", LONGEST);
        unless(!MARKUP.matcher(text).find(), "异议内容请用文字写明，不能含有网页代码，请去掉“<”开头的代码后再提交。");
        refuseFloods(from);
        var objection = save(notice, nominee, who, text, from);
        start(objection);
        return objection.isAccepted();
    }

    private NoticeSheet open(String notice) {
        return notices.find(notice)
                .orElseThrow(
                        () ->
                                new DomainRuleViolation(
                                        notices.overSince(notice)
                                                .map("公示已于 %s 结束，不再受理异议。如有其他情况，请向竞赛办反映。"::formatted)
                                                .orElse("没有这项公示。")));
    }

    private void refuseFloods(Origin from) {
        unless(!objections.existsBySeal(from.seal()), "这份异议已经提交，无需重复提交。");
        var hourAgo = clock.instant().minus(Duration.ofHours(1));
        unless(
                objections.countByOriginAndRaisedAtAfter(from.address(), hourAgo) < MOST_FROM_ONE,
                "您提交得过于频繁，请一小时后再试，或到竞赛办当面反映。");
        unless(
                objections.countByRaisedAtAfter(hourAgo) < MOST_FROM_ALL,
                "现在提交的人太多，请过一小时再试，或到竞赛办当面反映。");
    }

    private Objection save(String notice, String nominee, Objector who, String text, Origin from) {
        var season = notice.replaceFirst("/notice/\\d+$", "");
        return objections.saveAndFlush(
                new Objection(
                        season,
                        notice,
                        objections.countByNotice(notice) + 1,
                        nominee,
                        who,
                        text,
                        from,
                        clock.instant()));
    }

    private void start(Objection objection) {
        minutes.raised(objection);
        instances.start(
                "objection",
                objection.key(),
                Map.of(
                        "season", objection.season(),
                        "division", seasons.plan(objection.season()).division().code(),
                        "objection", objection.key()));
    }
}
