package org.meritcompetition.papers.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.meritcompetition.document.SheetColumn;
import org.meritcompetition.evaluation.SharingSeats;
import org.meritcompetition.papers.Offer;
import org.meritcompetition.papers.Paper;
import org.meritcompetition.papers.PaperReader;
import org.meritcompetition.papers.PaperSheet;
import org.meritcompetition.papers.PaperSource;
import org.meritcompetition.season.plan.AwardCategory;
import org.meritcompetition.season.plan.SeasonPlan;
import org.springframework.stereotype.Component;

/**
 * 附件1 名额表: the seats of each track, as the season's file has them, or as the office deployed them.
 */
@Component
class SeatsSheet implements PaperSource {

    private static final String DEFAULT =
            "注：通知未附名额分配明细，本表为系统默认分配（各赛道平均），不是正式分配方案。请竞赛办核定，在评选部署时改为附件1的名额。";
    private static final String COMPUTED = "注：标“测算”的名额不设固定表，提名完成后由系统按规则测算。";
    private static final List<SheetColumn> COLUMNS =
            Columns.of("序号", 8, "赛道", 24, "部门评委", 20, "先进集体名额", 16, "先进个人名额", 16, "备注", 20);

    private final SharingSeats sharing;

    SeatsSheet(SharingSeats sharing) {
        this.sharing = sharing;
    }

    @Override
    public Paper paper() {
        return Paper.SEATS;
    }

    @Override
    public List<Offer> offers(SeasonPlan plan, PaperReader reader) {
        return List.of(Offer.only("名额表"));
    }

    @Override
    public String since() {
        return "";
    }

    @Override
    public PaperSheet write(SeasonPlan plan, PaperReader reader, Offer offer) {
        var rows = new ArrayList<List<String>>();
        var known = sharing.known(plan);
        var isDefault = sharing.isByDefault(plan);
        for (var track : plan.tracks()) {
            rows.add(
                    List.of(
                            String.valueOf(rows.size() + 1),
                            track.name(),
                            track.judge(),
                            seats(known.get(AwardCategory.COLLECTIVE), track.code()),
                            seats(known.get(AwardCategory.INDIVIDUAL), track.code()),
                            isDefault ? "默认" : ""));
        }
        var collectives = total(plan, AwardCategory.COLLECTIVE);
        var individuals = total(plan, AwardCategory.INDIVIDUAL);
        var note =
                (isDefault ? DEFAULT : "") + (known.size() < plan.awards().size() ? COMPUTED : "");
        return new PaperSheet(
                Map.of("说明", note, "合计集体", collectives, "合计个人", individuals),
                COLUMNS,
                rows,
                List.of("合计", "", "", collectives, individuals, note));
    }

    private static String seats(Map<String, Integer> known, String track) {
        return known == null ? "测算" : String.valueOf(known.getOrDefault(track, 0));
    }

    private static String total(SeasonPlan plan, AwardCategory category) {
        return String.valueOf(plan.award(category).total());
    }
}
