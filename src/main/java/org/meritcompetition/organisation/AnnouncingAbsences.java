package org.meritcompetition.organisation;

import static org.meritcompetition.shared.DomainRuleViolation.unless;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.meritcompetition.engine.Instances;
import org.meritcompetition.shared.ChineseDates;
import org.meritcompetition.shared.DomainRuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 离岗与代理: for some days a deputy has a person's roles and tasks, which come back afterwards. */
@Service
@Transactional
public class AnnouncingAbsences {

    static final String PROCESS = "absence";
    static final String ENDED_EARLY = "absenceEnded";

    private static final int LONGEST_DAYS = 366;

    private final AbsenceRepository absences;
    private final Contacts contacts;
    private final AssigningContacts assigning;
    private final Instances instances;
    private final ContactLog log;
    private final Clock clock;

    AnnouncingAbsences(
            AbsenceRepository absences,
            Contacts contacts,
            AssigningContacts assigning,
            Instances instances,
            ContactLog log,
            Clock clock) {
        this.absences = absences;
        this.contacts = contacts;
        this.assigning = assigning;
        this.instances = instances;
        this.log = log;
        this.clock = clock;
    }

    /** The person will be away from the first to the last day, both included. */
    public void announce(
            String account, String deputy, LocalDate firstDay, LocalDate lastDay, String by) {
        var away = contacts.get(account);
        var stand = contacts.get(deputy);
        unless(!account.equals(deputy), "代理人不能是本人。");
        unless(away.isHere(), "%s已经离任。", away.name());
        unless(stand.isHere(), "代理人%s已经离任，请另选。", stand.name());
        unless(!firstDay.isBefore(LocalDate.now(clock)), "开始日期已经过去，请从今天或以后开始。");
        unless(!firstDay.plusDays(LONGEST_DAYS).isBefore(lastDay), "离岗超过一年，请办理接任。");
        refuseOverlaps(away, stand, firstDay, lastDay);
        DeputyRules.objection(away, stand)
                .ifPresent(
                        it -> {
                            throw new DomainRuleViolation(it);
                        });
        var key =
                "%s/absence/%s/%d"
                        .formatted(away.division(), account, absences.countByAccount(account) + 1);
        absences.saveAndFlush(
                new Absence(key, account, deputy, firstDay, lastDay, by, clock.instant()));
        log.add(
                account,
                "%s至%s离岗，由%s代理"
                        .formatted(
                                firstDay.format(ChineseDates.DAY),
                                lastDay.format(ChineseDates.DAY),
                                stand.name()),
                by);
        instances.start(PROCESS, key, Map.of("absence", key, "division", away.division()));
    }

    private void refuseOverlaps(Contact away, Contact deputy, LocalDate from, LocalDate to) {
        unless(
                absences.findByAccountAndStateIn(away.account(), Contacts.PENDING).isEmpty(),
                "%s已登记过离岗，请先结束那一次。",
                away.name());
        unless(
                absences.findByAccountAndStateIn(deputy.account(), Contacts.PENDING).stream()
                        .noneMatch(it -> it.overlaps(from, to)),
                "代理人%s在此期间也离岗，请另选。",
                deputy.name());
        unless(
                absences.findByDeputyAndStateIn(away.account(), Contacts.PENDING).stream()
                        .noneMatch(it -> it.overlaps(from, to)),
                "%s在此期间正代理他人，请先结束那项代理。",
                away.name());
    }

    /** Whom that person may name as deputy. */
    @Transactional(readOnly = true)
    public List<Contact> possibleDeputies(Contact away) {
        return contacts.of(away.division()).stream()
                .filter(it -> it.isHere() && !it.account().equals(away.account()))
                .filter(it -> DeputyRules.objection(away, it).isEmpty())
                .toList();
    }

    /** The first day has come. */
    public void begin(String key) {
        var absence = get(key);
        absence.begin();
        absence.passed(assigning.passOn(absence.account(), absence.deputy()));
        log.add(
                absence.account(),
                "离岗开始，任务移交" + contacts.get(absence.deputy()).name(),
                absence.account());
    }

    /** The last day is over, or the person is back before, or does not go at all. */
    public void end(String key) {
        var absence = get(key);
        absence.end();
        absences.flush();
        if (absence.state() == AbsenceState.OVER) {
            assigning.giveBack(absence.passedTasks(), absence.deputy(), absence.account());
        }
        log.add(absence.account(), absence.state().endedAs(), absence.account());
    }

    /** The person does not go, or comes back early. */
    public void endEarly(String account, String by) {
        var pending = absences.findByAccountAndStateIn(account, Contacts.PENDING);
        unless(!pending.isEmpty(), "没有正在进行或将要开始的离岗，请刷新页面。");
        endAllOf(account, by);
    }

    void endAllOf(String account, String by) {
        absences.findByAccountAndStateIn(account, Contacts.PENDING)
                .forEach(
                        absence -> {
                            log.add(account, "提前结束离岗", by);
                            instances.tell(ENDED_EARLY, absence.key());
                        });
    }

    @Transactional(readOnly = true)
    public Absence get(String key) {
        return absences.findById(key)
                .orElseThrow(() -> new IllegalStateException("No absence " + key));
    }
}
