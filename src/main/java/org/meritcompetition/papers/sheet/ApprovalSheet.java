package org.meritcompetition.papers.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.meritcompetition.evaluation.CollectiveSheet;
import org.meritcompetition.evaluation.DossierContent;
import org.meritcompetition.evaluation.DossierDrafts;
import org.meritcompetition.evaluation.DossierPaper;
import org.meritcompetition.evaluation.PersonSheet;
import org.meritcompetition.evaluation.Seat;
import org.meritcompetition.papers.Offer;
import org.meritcompetition.papers.PaperReader;
import org.meritcompetition.papers.PaperSheet;
import org.meritcompetition.papers.PaperSource;
import org.meritcompetition.registration.ProjectEntries;
import org.meritcompetition.season.plan.AwardCategory;
import org.meritcompetition.season.plan.SeasonPlan;

/**
 * 推荐审批表 of one nominee; what both kinds of it have in common. A unit signs and stamps it before it
 * hands the dossier in, and therefore has it until then with what the reader has typed so far.
 */
abstract class ApprovalSheet implements PaperSource {

    static final String SINCE = "名单锁定后单位可以下载，填报后竞赛办可以下载";

    private static final DossierContent BLANK =
            new DossierContent(
                    new CollectiveSheet("", null),
                    new PersonSheet("", "", "", "", "", "", "", "", ""),
                    "",
                    "");

    private final AwardCategory category;
    private final Nominees nominees;
    private final ProjectEntries entries;
    private final DossierDrafts drafts;

    ApprovalSheet(
            AwardCategory category,
            Nominees nominees,
            ProjectEntries entries,
            DossierDrafts drafts) {
        this.category = category;
        this.nominees = nominees;
        this.entries = entries;
        this.drafts = drafts;
    }

    @Override
    public List<Offer> offers(SeasonPlan plan, PaperReader reader) {
        return nominees.onPaper(plan, reader).stream()
                .filter(it -> it.category() == category)
                .map(it -> offer(plan, reader, it))
                .toList();
    }

    private static Offer offer(SeasonPlan plan, PaperReader reader, DossierPaper paper) {
        var seat = paper.seat();
        return new Offer(
                seat.nominee(),
                reader.isOffice()
                        ? "%s·%s".formatted(plan.unit(seat.unit()).name(), seat.candidate())
                        : seat.candidate());
    }

    @Override
    public String since() {
        return SINCE;
    }

    @Override
    public PaperSheet write(SeasonPlan plan, PaperReader reader, Offer offer) {
        var paper =
                nominees.onPaper(plan, reader).stream()
                        .filter(it -> it.seat().nominee().equals(offer.of()))
                        .findFirst()
                        .orElseThrow();
        var seat = paper.seat();
        var content = content(paper, reader);
        var fields = new HashMap<String, Object>();
        fields.put("单位", plan.unit(seat.unit()).name());
        fields.put("赛道", plan.track(seat.track()).name());
        fields.put("项目名称", entries.get(seat.entry()).name());
        fields.put("简要事迹", content.summary());
        fields.put("事迹材料", content.deeds());
        fields.putAll(particulars(seat, content));
        return PaperSheet.form(fields);
    }

    /** What the reader is still typing is newer than what was handed in and came back. */
    private DossierContent content(DossierPaper paper, PaperReader reader) {
        return Optional.of(reader)
                .filter(it -> !it.isOffice())
                .flatMap(it -> drafts.of(paper.seat(), it.who().getName()))
                .orElseGet(() -> Objects.requireNonNullElse(paper.content(), BLANK));
    }

    /** What is said of that kind of nominee alone. */
    abstract Map<String, Object> particulars(Seat seat, DossierContent content);
}
