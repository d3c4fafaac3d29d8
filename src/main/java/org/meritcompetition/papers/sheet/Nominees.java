package org.meritcompetition.papers.sheet;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.meritcompetition.evaluation.AllocatingQuotas;
import org.meritcompetition.evaluation.ApplyingForAwards;
import org.meritcompetition.evaluation.AwardApplication;
import org.meritcompetition.evaluation.DossierPaper;
import org.meritcompetition.evaluation.PreparingDossiers;
import org.meritcompetition.evaluation.Seat;
import org.meritcompetition.papers.Offer;
import org.meritcompetition.papers.PaperReader;
import org.meritcompetition.recusal.Concerned;
import org.meritcompetition.recusal.Recusals;
import org.meritcompetition.season.plan.SeasonPlan;
import org.meritcompetition.season.plan.UnitPlan;
import org.meritcompetition.shared.OnceATransaction;
import org.springframework.stereotype.Component;

/** 正式 and 备选 as a reader's papers name them: once the list is locked, a unit's own alone. */
@Component
class Nominees {

    static final String SINCE = "正式和备选名单锁定后可以下载";

    private final AllocatingQuotas quotas;
    private final ApplyingForAwards applying;
    private final PreparingDossiers preparing;
    private final Recusals recusals;

    Nominees(
            AllocatingQuotas quotas,
            ApplyingForAwards applying,
            PreparingDossiers preparing,
            Recusals recusals) {
        this.quotas = quotas;
        this.applying = applying;
        this.preparing = preparing;
        this.recusals = recusals;
    }

    /** Those on the list, by its order. */
    List<Seat> listed(SeasonPlan plan, PaperReader reader) {
        return once("nominees", plan, reader, () -> onTheList(plan, reader));
    }

    private List<Seat> onTheList(SeasonPlan plan, PaperReader reader) {
        return papers(plan, reader).stream().map(DossierPaper::seat).toList();
    }

    /** Their dossiers that are written; not those from which a reader of the office is recused. */
    List<DossierPaper> written(SeasonPlan plan, PaperReader reader) {
        return once("dossiers", plan, reader, () -> readable(plan, reader));
    }

    /** Those that are written, and for a unit its own that it still has to hand in. */
    List<DossierPaper> onPaper(SeasonPlan plan, PaperReader reader) {
        return reader.isOffice()
                ? written(plan, reader)
                : papers(plan, reader).stream()
                        .filter(it -> it.content() != null || it.state() == null)
                        .toList();
    }

    private List<DossierPaper> papers(SeasonPlan plan, PaperReader reader) {
        return once("papers", plan, reader, () -> ofReader(plan, reader));
    }

    private List<DossierPaper> ofReader(SeasonPlan plan, PaperReader reader) {
        return quotas.isLocked(plan.code())
                ? preparing.papers(plan.code()).stream()
                        .filter(it -> reader.has(it.seat().unit()))
                        .toList()
                : List.of();
    }

    /** Eight of the papers need the same. */
    private static <T> T once(
            String what, SeasonPlan plan, PaperReader reader, Supplier<T> answer) {
        return OnceATransaction.read(List.of(what, plan.code(), reader.who().getName()), answer);
    }

    private List<DossierPaper> readable(SeasonPlan plan, PaperReader reader) {
        var written = papers(plan, reader).stream().filter(it -> it.content() != null).toList();
        if (written.isEmpty() || !reader.isOffice()) {
            return written;
        }
        var barred =
                recusals.barredFrom(
                        plan.code(),
                        reader.who().getName(),
                        written.stream().map(Nominees::concerned).toList());
        return written.stream().filter(it -> !barred.contains(concerned(it))).toList();
    }

    private static Concerned concerned(DossierPaper paper) {
        return new Concerned(paper.seat().unit(), paper.seat().candidate());
    }

    /** An offer for each unit that has one of these, in the order of the season's file. */
    static List<Offer> byUnit(SeasonPlan plan, List<Seat> seats) {
        var units = seats.stream().map(Seat::unit).collect(Collectors.toSet());
        return plan.units().stream()
                .filter(unit -> units.contains(unit.code()))
                .map(Nominees::offer)
                .toList();
    }

    static Offer offer(UnitPlan unit) {
        return new Offer(unit.code(), unit.name());
    }

    /** The place of each in its unit's own order, by key. */
    Map<String, Integer> preferences(SeasonPlan plan, List<Seat> seats) {
        return seats.stream()
                .map(Seat::unit)
                .distinct()
                .flatMap(unit -> applying.filed(plan.code(), unit).stream())
                .collect(Collectors.toMap(AwardApplication::key, AwardApplication::preference));
    }

    /** By category, unit and the unit's own order. */
    static List<Seat> recommended(
            SeasonPlan plan, List<Seat> seats, Map<String, Integer> preferences) {
        var units = plan.units().stream().map(UnitPlan::code).toList();
        return seats.stream()
                .sorted(
                        Comparator.comparing(Seat::category)
                                .thenComparing(seat -> units.indexOf(seat.unit()))
                                .thenComparing(
                                        seat ->
                                                preferences.getOrDefault(
                                                        seat.nominee(), Integer.MAX_VALUE)))
                .toList();
    }
}
