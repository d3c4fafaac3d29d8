package org.meritcompetition.papers.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.meritcompetition.document.SheetColumn;
import org.meritcompetition.evaluation.DossierPaper;
import org.meritcompetition.evaluation.Seat;
import org.meritcompetition.papers.Offer;
import org.meritcompetition.papers.Paper;
import org.meritcompetition.papers.PaperReader;
import org.meritcompetition.papers.PaperSheet;
import org.meritcompetition.papers.PaperSource;
import org.meritcompetition.registration.ProjectEntries;
import org.meritcompetition.registration.ProjectEntry;
import org.meritcompetition.season.plan.SeasonPlan;
import org.springframework.stereotype.Component;

/** 推荐对象汇总表: a unit's 正式 and 备选 in the unit's own order; all units' for the office. */
@Component
class NomineesSheet implements PaperSource {

    private static final List<SheetColumn> COLUMNS =
            Columns.of(
                    "序号", 8, "类别", 12, "推荐顺序", 10, "推荐对象", 24, "单位", 28, "职务", 20, "赛道", 20, "竞赛项目",
                    30, "备注", 10);

    private final Nominees nominees;
    private final ProjectEntries entries;

    NomineesSheet(Nominees nominees, ProjectEntries entries) {
        this.nominees = nominees;
        this.entries = entries;
    }

    @Override
    public Paper paper() {
        return Paper.NOMINEES;
    }

    @Override
    public List<Offer> offers(SeasonPlan plan, PaperReader reader) {
        var offers = new ArrayList<Offer>();
        var seats = nominees.listed(plan, reader);
        if (reader.isOffice() && !seats.isEmpty()) {
            offers.add(Offer.only("全部单位"));
        }
        offers.addAll(Nominees.byUnit(plan, seats));
        return offers;
    }

    @Override
    public String since() {
        return Nominees.SINCE;
    }

    @Override
    public PaperSheet write(SeasonPlan plan, PaperReader reader, Offer offer) {
        var seats =
                nominees.listed(plan, reader).stream()
                        .filter(it -> offer.of().isEmpty() || it.unit().equals(offer.of()))
                        .toList();
        var preferences = nominees.preferences(plan, seats);
        var projects =
                entries.ofKeys(seats.stream().map(Seat::entry).distinct().toList()).stream()
                        .collect(Collectors.toMap(ProjectEntry::key, ProjectEntry::name));
        var posts =
                nominees.written(plan, reader).stream()
                        .filter(it -> it.content().person() != null)
                        .collect(Collectors.toMap(it -> it.seat().nominee(), NomineesSheet::post));
        var rows = new ArrayList<List<String>>();
        for (var seat : Nominees.recommended(plan, seats, preferences)) {
            rows.add(
                    List.of(
                            String.valueOf(rows.size() + 1),
                            seat.category().label(),
                            preferences.containsKey(seat.nominee())
                                    ? String.valueOf(preferences.get(seat.nominee()))
                                    : "",
                            seat.candidate(),
                            plan.unit(seat.unit()).name(),
                            posts.getOrDefault(seat.nominee(), ""),
                            plan.track(seat.track()).name(),
                            projects.getOrDefault(seat.entry(), ""),
                            seat.status().label()));
        }
        return PaperSheet.list(
                Map.of("单位", offer.label(), "合计", Count.of(seats, Seat::category)), COLUMNS, rows);
    }

    private static String post(DossierPaper paper) {
        var post = paper.content().person().post();
        return post == null ? "" : post;
    }
}
