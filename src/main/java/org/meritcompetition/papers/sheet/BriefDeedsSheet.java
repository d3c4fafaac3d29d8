package org.meritcompetition.papers.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.meritcompetition.evaluation.DossierPaper;
import org.meritcompetition.papers.Offer;
import org.meritcompetition.papers.Paper;
import org.meritcompetition.papers.PaperReader;
import org.meritcompetition.papers.PaperSheet;
import org.meritcompetition.papers.PaperSource;
import org.meritcompetition.season.plan.SeasonPlan;
import org.springframework.stereotype.Component;

/** 简要事迹 of a unit's nominees, one after the other. */
@Component
class BriefDeedsSheet implements PaperSource {

    private final Nominees nominees;

    BriefDeedsSheet(Nominees nominees) {
        this.nominees = nominees;
    }

    @Override
    public Paper paper() {
        return Paper.BRIEF_DEEDS;
    }

    @Override
    public List<Offer> offers(SeasonPlan plan, PaperReader reader) {
        return Nominees.byUnit(
                plan, nominees.written(plan, reader).stream().map(DossierPaper::seat).toList());
    }

    @Override
    public String since() {
        return ApprovalSheet.SINCE;
    }

    @Override
    public PaperSheet write(SeasonPlan plan, PaperReader reader, Offer offer) {
        var parts = new ArrayList<Map<String, Object>>();
        for (var paper : nominees.written(plan, reader)) {
            var seat = paper.seat();
            if (seat.unit().equals(offer.of())) {
                parts.add(
                        Map.of(
                                "序号", String.valueOf(parts.size() + 1),
                                "类别", seat.category().label(),
                                "推荐对象", seat.candidate(),
                                "赛道", plan.track(seat.track()).name(),
                                "简要事迹", paper.content().summary()));
            }
        }
        return PaperSheet.form(Map.of("单位", offer.label(), "对象", parts));
    }
}
