package org.meritcompetition.vetting;

import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.meritcompetition.season.Seasons;
import org.meritcompetition.season.plan.SeasonPlan;
import org.meritcompetition.shared.Decided;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 征求意见: every body that the season names is asked about every nominee. An objection bars the
 * nominee; silence is recorded, and leaves the nominee to a later decision.
 */
@Service
@Transactional
public class Consulting {

    private final Consultations consultations;
    private final Seasons seasons;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Consulting(
            Consultations consultations,
            Seasons seasons,
            ApplicationEventPublisher events,
            Clock clock) {
        this.consultations = consultations;
        this.seasons = seasons;
        this.events = events;
        this.clock = clock;
    }

    /** 发起征求意见; asked once. */
    public void request(String season, String body, Collection<ConsultedNominee> nominees) {
        if (!consultations.existsById(Consultation.keyOf(season, body))) {
            consultations.save(new Consultation(season, body, nominees, clock.instant()));
        }
    }

    public void reply(String season, String body, Reply reply, String actor) {
        of(season, body).reply(reply, actor, clock.instant());
        say(season, body, reply, actor, seasons.plan(season).eligibility().consulted(body).name());
    }

    /** The office puts on record what a body wrote after closing, or after its first reply. */
    public void recordLateReply(String season, String body, Reply reply, String actor) {
        of(season, body).replyLate(reply, actor, clock.instant());
        say(season, body, reply, actor, "竞赛办");
    }

    /** Closing without a reply. */
    public void recordSilence(String season, String body) {
        of(season, body).fallSilent();
        events.publishEvent(
                new Decided(
                        season,
                        Consultation.keyOf(season, body),
                        "征求意见未回复，不视为同意",
                        null,
                        "截止规则",
                        null,
                        "E4",
                        null));
    }

    /** One body's consultation. */
    @Transactional(readOnly = true)
    public Consultation of(String season, String body) {
        return consultations.findById(Consultation.keyOf(season, body)).orElseThrow();
    }

    /** All consultations of the season, in the order of the season's file. */
    @Transactional(readOnly = true)
    public List<Consultation> of(String season) {
        var bodies = seasons.plan(season).eligibility().consulted();
        return consultations.ofSeason(season).stream()
                .sorted(
                        Comparator.comparing(
                                one ->
                                        bodies.indexOf(
                                                bodies.stream()
                                                        .filter(
                                                                body ->
                                                                        body.code()
                                                                                .equals(one.body()))
                                                        .findFirst()
                                                        .orElseThrow())))
                .toList();
    }

    /** Whom a body objects to, with the sentence that says so, by key of the nominee. */
    @Transactional(readOnly = true)
    public Map<String, String> objections(String season) {
        return sentences(season, Opinion.OBJECTED);
    }

    /** Of whom a body has not said that there is nothing, with the sentence that says so. */
    @Transactional(readOnly = true)
    public Map<String, String> unanswered(String season) {
        var sentences = new TreeMap<>(sentences(season, Opinion.NONE));
        sentences(season, Opinion.UNSETTLED)
                .forEach((nominee, more) -> sentences.merge(nominee, more, String::concat));
        return sentences;
    }

    private Map<String, String> sentences(String season, Opinion wanted) {
        var plan = seasons.plan(season);
        Map<String, String> sentences = new LinkedHashMap<>();
        for (var consultation : of(season)) {
            consultation.nominees().stream()
                    .filter(one -> one.opinion() == wanted)
                    .forEach(
                            one ->
                                    sentences.merge(
                                            one.nominee(),
                                            sentence(plan, consultation, one),
                                            String::concat));
        }
        return sentences;
    }

    private static String sentence(
            SeasonPlan plan, Consultation consultation, ConsultedNominee one) {
        var body = plan.eligibility().consulted(consultation.body()).name();
        return switch (one.opinion()) {
            case OBJECTED -> "%s提出异议：%s。".formatted(body, one.grounds());
            case UNSETTLED -> "%s尚需核查，缓议。".formatted(body);
            case NONE -> "%s没有回复征求意见，不视为同意，缓议。".formatted(body);
            case CLEAR -> "";
        };
    }

    private void say(String season, String body, Reply reply, String actor, String role) {
        var objected = reply.objections().size();
        var unsettled = reply.unsettled().size();
        events.publishEvent(
                new Decided(
                        season,
                        Consultation.keyOf(season, body),
                        "回复征求意见：异议%d，尚需核查%d".formatted(objected, unsettled),
                        actor,
                        role,
                        reply.letter(),
                        "E4",
                        null));
    }
}
