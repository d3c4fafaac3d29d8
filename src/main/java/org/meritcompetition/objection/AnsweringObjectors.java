package org.meritcompetition.objection;

import static org.meritcompetition.shared.DomainRuleViolation.unless;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.meritcompetition.evaluation.NamedNominee;
import org.meritcompetition.evaluation.RecusingNominees;
import org.meritcompetition.shared.DomainRuleViolation;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 答复异议人: the office tells the objector what was concluded, and says that it has. Whoever belongs to
 * the opposed one's unit or is tied to either does not learn who objected.
 */
@Service
@Transactional
public class AnsweringObjectors {

    private final Objections objections;
    private final RecusingNominees recusing;
    private final ObjectProvider<AnswersByMail> byMail;
    private final ObjectionMinutes minutes;
    private final Clock clock;

    AnsweringObjectors(
            Objections objections,
            RecusingNominees recusing,
            ObjectProvider<AnswersByMail> byMail,
            ObjectionMinutes minutes,
            Clock clock) {
        this.objections = objections;
        this.recusing = recusing;
        this.byMail = byMail;
        this.minutes = minutes;
        this.clock = clock;
    }

    /** The season's answers, as far as that person may read them. */
    @Transactional(readOnly = true)
    public AnswerList list(String season, String reader) {
        var all = objections.findBySeasonOrderByRaisedAt(season);
        var answered = all.stream().filter(it -> it.answer() != null).toList();
        var shown = sheets(season, reader, answered);
        return new AnswerList(
                shown,
                all.stream().filter(it -> it.state().isOpen()).count(),
                answered.size() - shown.size());
    }

    /** How many objectors that person has still to tell, mails on their way not counted. */
    @Transactional(readOnly = true)
    public long waiting(String season, String reader) {
        var untold = objections.findBySeasonAndAnswerIsNotNullAndToldAtIsNull(season);
        return untold.isEmpty()
                ? 0
                : sheets(season, reader, untold).stream()
                        .filter(it -> !it.isTold() && !it.isOnItsWay())
                        .count();
    }

    private List<AnswerSheet> sheets(String season, String reader, List<Objection> answered) {
        var open =
                recusing
                        .openTo(
                                season,
                                reader,
                                answered.stream().map(Objection::nominee).distinct().toList())
                        .stream()
                        .collect(Collectors.toMap(NamedNominee::key, Function.identity()));
        var mails = mails(answered.stream().map(Objection::key).toList());
        return answered.stream()
                .filter(it -> open.containsKey(it.nominee()))
                .map(it -> sheet(it, open.get(it.nominee()), mails.get(it.key())))
                .sorted(
                        Comparator.comparing(AnswerSheet::isTold)
                                .thenComparing(AnswerSheet::answeredAt))
                .toList();
    }

    /** 已答复; said twice it is once. */
    public void told(String season, String key, String actor) {
        var objection =
                objections
                        .findByKey(key)
                        .filter(it -> it.season().equals(season))
                        .orElseThrow(() -> new DomainRuleViolation("没有这项异议，请刷新页面后重试。"));
        unless(
                !recusing.openTo(season, actor, List.of(objection.nominee())).isEmpty(),
                "这项异议关系到与您有关的单位或人选，请回避，由竞赛办的其他人员答复。");
        if (objection.tell(actor, clock.instant())) {
            minutes.byOffice(actor, objection, "已答复异议人", null);
        }
    }

    /** Who stands behind an objection, for the way to the objector alone. */
    @Transactional(readOnly = true)
    public Optional<Objector> objector(String key) {
        return objections.findById(key).map(Objection::who);
    }

    /** Key of the one whom an objection is against. */
    @Transactional(readOnly = true)
    public Optional<String> nominee(String key) {
        return objections.findById(key).map(Objection::nominee);
    }

    private Map<String, AnswersByMail.Mailed> mails(List<String> keys) {
        var sender = byMail.getIfAvailable();
        return sender == null ? Map.of() : sender.of(keys);
    }

    private static AnswerSheet sheet(
            Objection one, NamedNominee nominee, AnswersByMail.Mailed mail) {
        return new AnswerSheet(
                one.key(),
                nominee,
                one.who(),
                one.state(),
                one.statement(),
                one.answer(),
                one.answeredAt(),
                one.toldBy(),
                one.toldAt(),
                mail);
    }
}
