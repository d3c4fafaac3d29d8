package org.meritcompetition.evaluation;

import static org.meritcompetition.shared.DomainRuleViolation.unless;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.meritcompetition.shared.DomainRuleViolation;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Step 4 of the chain (notice 七（三）“区局组织材料报送审核”): the unit fills the dossiers of its 正式 and 备选, its
 * line leader checks, its head signs, the office examines the form.
 */
@Service
@Transactional
public class PreparingDossiers {

    private final AllocatingQuotas quotas;
    private final DossierRecords dossiers;
    private final AwardApplications applications;
    private final RecusingReaders readers;
    private final List<DossierCondition> conditions;
    private final Clock clock;
    private final EvaluationMinutes minutes;
    private final ApplicationEventPublisher events;

    PreparingDossiers(
            AllocatingQuotas quotas,
            DossierRecords dossiers,
            AwardApplications applications,
            RecusingReaders readers,
            List<DossierCondition> conditions,
            Clock clock,
            EvaluationMinutes minutes,
            ApplicationEventPublisher events) {
        this.quotas = quotas;
        this.dossiers = dossiers;
        this.applications = applications;
        this.readers = readers;
        this.conditions = conditions;
        this.clock = clock;
        this.minutes = minutes;
        this.events = events;
    }

    /** Keys of the unit's nominees whose dossier is still to be written, or to be corrected. */
    @Transactional(readOnly = true)
    public List<String> toFill(String season, String unit) {
        var written = ofUnit(season, unit);
        return seats(season, unit).stream()
                .map(Seat::nominee)
                .filter(key -> !written.containsKey(key) || written.get(key).isToFill())
                .toList();
    }

    /** The same of all these seats of the season, in one statement. */
    @Transactional(readOnly = true)
    public Set<String> toFill(String season, List<Seat> seats) {
        var written =
                dossiers.findBySeason(season).stream()
                        .collect(Collectors.toMap(Dossier::nominee, Function.identity()));
        return seats.stream()
                .map(Seat::nominee)
                .filter(key -> !written.containsKey(key) || written.get(key).isToFill())
                .collect(Collectors.toSet());
    }

    public void fill(String season, String nominee, DossierContent content, String actor) {
        var seat = seat(nominee);
        var dossier = dossiers.findById(nominee).orElseGet(() -> new Dossier(seat, season));
        dossier.fill(content, actor, clock.instant());
        conditions.forEach(it -> it.refuseUnlessMet(season, nominee, seat.category()));
        dossiers.save(dossier);
        if (content.person() != null && content.person().born() != null) {
            applications.findById(nominee).ifPresent(one -> one.bornIn(content.person().born()));
        }
    }

    /** 放弃推荐: the unit does not consent to the nominee. */
    public void waive(String season, String nominee, String reason, String actor) {
        var seat = seat(nominee);
        var dossier = dossiers.findById(nominee).orElseGet(() -> new Dossier(seat, season));
        dossier.waive(reason, actor, clock.instant());
        dossiers.save(dossier);
        minutes.by(actor, "联络员", season, nominee, "放弃推荐（待本单位审签）", reason);
    }

    /** The nominee's dossier, written or not. */
    @Transactional(readOnly = true)
    public DossierPaper paper(String season, String nominee) {
        return paper(season, seat(nominee), dossiers.findById(nominee));
    }

    /** The dossiers of all 正式 and 备选, written or not, in the order of the list. */
    @Transactional(readOnly = true)
    public List<DossierPaper> papers(String season) {
        return dossiers.ofSeats(season).stream()
                .filter(it -> it.seat().status().isListed())
                .map(it -> paper(season, it.seat().asSeat(), Optional.ofNullable(it.dossier())))
                .sorted(Comparator.comparing(DossierPaper::seat, Seat.BY_LIST))
                .toList();
    }

    /** What lies with that reader now. */
    @Transactional(readOnly = true)
    public List<DossierPaper> lyingWith(DossierReturner reader, String season, String unit) {
        var written = ofUnit(season, unit);
        return seats(season, unit).stream()
                .filter(seat -> written.containsKey(seat.nominee()))
                .filter(seat -> written.get(seat.nominee()).liesWith(reader))
                .map(seat -> paper(season, seat, Optional.of(written.get(seat.nominee()))))
                .toList();
    }

    /** The reader agrees with all that lies there. */
    public void agree(DossierReturner reader, String season, String unit, String actor) {
        readers.refuse(reader, season, unit, actor);
        var now = clock.instant();
        lying(reader, season, unit)
                .forEach(
                        dossier -> {
                            switch (reader) {
                                case LINE_LEADER -> dossier.check(actor, now);
                                case HEAD -> dossier.sign(actor, now);
                                case OFFICE -> dossier.pass(actor, now);
                            }
                            note(dossier, actor, reader, null);
                        });
    }

    /**
     * The reader gives some dossiers back, and only those are written again. The others stay where
     * they are; the office has passed them.
     *
     * @param nominees keys of those given back; none means all that lie there
     */
    public void giveBack(
            DossierReturner reader,
            String season,
            String unit,
            Set<String> nominees,
            String reason,
            String actor) {
        readers.refuse(reader, season, unit, actor);
        var lying = lying(reader, season, unit);
        unless(!lying.isEmpty(), "没有可以退回的材料。");
        unless(
                lying.stream().map(Dossier::nominee).toList().containsAll(nominees),
                "要退回的材料不在待办的材料中，请重新选择。");
        var now = clock.instant();
        var returned =
                lying.stream()
                        .filter(each -> nominees.isEmpty() || nominees.contains(each.nominee()))
                        .toList();
        returned.forEach(
                each -> {
                    each.giveBack(reader, reason, actor, now);
                    note(each, actor, reader, reason);
                });
        events.publishEvent(
                new DossiersReturned(season, unit, reader, reason, returned.size(), now));
        if (reader == DossierReturner.OFFICE) {
            lying(reader, season, unit)
                    .forEach(
                            each -> {
                                each.pass(actor, now);
                                note(each, actor, reader, null);
                            });
        }
    }

    /** A dossier may be taken back as long as the line leader has not checked it before. */
    public void takeBack(String nominee) {
        dossiers.findById(nominee)
                .orElseThrow(() -> new DomainRuleViolation("没有这份推荐材料，请刷新页面后重试。"))
                .takeBack(clock.instant());
    }

    /** What the line leader has checked and the head not opened lies with the line leader again. */
    public void takeBackCheck(String season, String unit) {
        lying(DossierReturner.HEAD, season, unit)
                .forEach(dossier -> dossier.takeBackCheck(clock.instant()));
    }

    private void note(Dossier dossier, String actor, DossierReturner reader, String reason) {
        minutes.by(
                actor,
                reader.label(),
                dossier.season(),
                dossier.nominee(),
                "推荐材料" + dossier.state().label(),
                reason);
    }

    /** Closing: a nominee without a dossier is forfeited; what was written goes on unsigned. */
    public void close(String season, String unit) {
        var written = ofUnit(season, unit);
        for (var seat : seats(season, unit)) {
            var dossier = written.getOrDefault(seat.nominee(), new Dossier(seat, season));
            if (dossier.close(clock.instant())) {
                minutes.bySilence(season, dossier.nominee(), "推荐材料" + dossier.state().label());
            }
            dossiers.save(dossier);
        }
    }

    /** The office was silent. */
    public void passUnexamined(String season, String unit) {
        lying(DossierReturner.OFFICE, season, unit)
                .forEach(
                        dossier -> {
                            dossier.passUnexamined(clock.instant());
                            minutes.bySilence(
                                    season, dossier.nominee(), "推荐材料" + dossier.state().label());
                        });
    }

    private List<Dossier> lying(DossierReturner reader, String season, String unit) {
        return dossiers.findBySeasonAndUnit(season, unit).stream()
                .filter(dossier -> dossier.liesWith(reader))
                .toList();
    }

    private Map<String, Dossier> ofUnit(String season, String unit) {
        return dossiers.findBySeasonAndUnit(season, unit).stream()
                .collect(Collectors.toMap(Dossier::nominee, Function.identity()));
    }

    private List<Seat> seats(String season, String unit) {
        return quotas.seats(season).stream().filter(seat -> seat.unit().equals(unit)).toList();
    }

    private Seat seat(String nominee) {
        return quotas.seat(nominee)
                .orElseThrow(
                        () -> new IllegalArgumentException(nominee + " is on no list of nominees"));
    }

    private static DossierPaper paper(String season, Seat seat, Optional<Dossier> dossier) {
        return new DossierPaper(
                seat,
                season,
                dossier.map(Dossier::state).orElse(null),
                dossier.map(Dossier::isUnitSigned).orElse(false),
                dossier.map(Dossier::content).orElse(null),
                dossier.map(Dossier::waiver).orElse(null),
                dossier.map(Dossier::openReturn).orElse(null));
    }
}
