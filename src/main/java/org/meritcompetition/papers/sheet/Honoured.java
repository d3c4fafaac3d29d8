package org.meritcompetition.papers.sheet;

import java.util.ArrayList;
import java.util.List;
import org.meritcompetition.commendation.Honouree;
import org.meritcompetition.document.SheetColumn;
import org.meritcompetition.season.plan.SeasonPlan;

/** Those whom a decision names, as rows. */
final class Honoured {

    static final List<SheetColumn> COLUMNS =
            Columns.of("序号", 8, "类别", 12, "名称", 30, "单位", 28, "赛道", 20);

    private Honoured() {}

    static List<List<String>> rows(SeasonPlan plan, List<Honouree> list) {
        var rows = new ArrayList<List<String>>();
        for (var one : list) {
            rows.add(
                    List.of(
                            String.valueOf(rows.size() + 1),
                            one.category().label(),
                            one.candidate(),
                            plan.unit(one.unit()).name(),
                            plan.track(one.track()).name()));
        }
        return rows;
    }
}
