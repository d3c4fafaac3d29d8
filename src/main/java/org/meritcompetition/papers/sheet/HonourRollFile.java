package org.meritcompetition.papers.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.meritcompetition.commendation.HonourRolls;
import org.meritcompetition.commendation.Honouree;
import org.meritcompetition.document.SheetColumn;
import org.meritcompetition.papers.Offer;
import org.meritcompetition.papers.Paper;
import org.meritcompetition.papers.PaperReader;
import org.meritcompetition.papers.PaperSheet;
import org.meritcompetition.papers.PaperSource;
import org.meritcompetition.season.plan.SeasonPlan;
import org.springframework.stereotype.Component;

/** 光荣榜, once it is published: whom it honours now. */
@Component
class HonourRollFile implements PaperSource {

    private static final List<SheetColumn> COLUMNS =
            Columns.of("序号", 8, "类别", 12, "名称", 30, "单位", 28, "赛道", 20, "文号", 24);

    private final HonourRolls rolls;

    HonourRollFile(HonourRolls rolls) {
        this.rolls = rolls;
    }

    @Override
    public Paper paper() {
        return Paper.HONOUR_ROLL;
    }

    @Override
    public List<Offer> offers(SeasonPlan plan, PaperReader reader) {
        return AskedOnce.documents(rolls, plan).isEmpty() ? List.of() : List.of(Offer.only("光荣榜"));
    }

    @Override
    public String since() {
        return "表彰决定印发后可以下载";
    }

    @Override
    public PaperSheet write(SeasonPlan plan, PaperReader reader, Offer offer) {
        var roll = rolls.of(plan.code()).orElseThrow();
        var rows = new ArrayList<List<String>>();
        var honoured = Honoured.rows(plan, roll.list());
        for (var i = 0; i < honoured.size(); i++) {
            var row = new ArrayList<>(honoured.get(i));
            row.add(roll.numberFor(roll.list().get(i).nominee()));
            rows.add(row);
        }
        return PaperSheet.list(
                Map.of("合计", Count.of(roll.list(), Honouree::category)), COLUMNS, rows);
    }
}
