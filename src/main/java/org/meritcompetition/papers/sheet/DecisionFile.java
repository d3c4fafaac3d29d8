package org.meritcompetition.papers.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.meritcompetition.commendation.DecisionDocument;
import org.meritcompetition.commendation.HonourRoll;
import org.meritcompetition.commendation.HonourRolls;
import org.meritcompetition.commendation.Honouree;
import org.meritcompetition.commendation.IssuingDecisions;
import org.meritcompetition.papers.Offer;
import org.meritcompetition.papers.Paper;
import org.meritcompetition.papers.PaperReader;
import org.meritcompetition.papers.PaperSheet;
import org.meritcompetition.papers.PaperSource;
import org.meritcompetition.season.plan.SeasonPlan;
import org.springframework.stereotype.Component;

/** 表彰决定稿: what the next decision would say, for the office; what was issued, for everybody. */
@Component
class DecisionFile implements PaperSource {

    private static final String DRAFT = "draft";

    private final IssuingDecisions issuing;
    private final HonourRolls rolls;

    DecisionFile(IssuingDecisions issuing, HonourRolls rolls) {
        this.issuing = issuing;
        this.rolls = rolls;
    }

    @Override
    public Paper paper() {
        return Paper.DECISION;
    }

    @Override
    public List<Offer> offers(SeasonPlan plan, PaperReader reader) {
        var offers = new ArrayList<Offer>();
        if (reader.isOffice() && issuing.isDue(plan.code())) {
            offers.add(new Offer(DRAFT, "待印发的决定稿"));
        }
        AskedOnce.documents(rolls, plan).stream()
                .map(number -> new Offer(number, number))
                .forEach(offers::add);
        return offers;
    }

    @Override
    public String since() {
        return "公示期满后可以下载";
    }

    @Override
    public PaperSheet write(SeasonPlan plan, PaperReader reader, Offer offer) {
        if (offer.of().equals(DRAFT)) {
            return sheet(plan, Optional.empty(), issuing.list(plan.code()).honourees());
        }
        var roll = rolls.of(plan.code()).orElseThrow();
        var issued =
                roll.documents().stream()
                        .filter(it -> it.document().number().equals(offer.of()))
                        .findFirst()
                        .orElseThrow();
        return sheet(plan, Optional.of(issued.document()), named(roll, issued));
    }

    /** Whom the document named when it was issued; a commendation revoked later stays in it. */
    private static List<Honouree> named(HonourRoll roll, HonourRoll.Issued issued) {
        return Stream.concat(
                        roll.list().stream(),
                        roll.revoked().stream().map(HonourRoll.Revoked::honouree))
                .filter(it -> issued.nominees().contains(it.nominee()))
                .sorted(Honouree.BY_LIST)
                .toList();
    }

    private PaperSheet sheet(
            SeasonPlan plan, Optional<DecisionDocument> document, List<Honouree> list) {
        var honour = document.map(DecisionDocument::kind).orElse(issuing.kind(plan.code())).label();
        return PaperSheet.list(
                Map.of(
                        "文号",
                        document.map(DecisionDocument::number).orElse("（文号待定）"),
                        "决定标题",
                        "关于%s%s先进集体和先进个人的决定".formatted(honour, plan.title()),
                        "决定正文",
                        text(plan, honour, list),
                        "落款单位",
                        plan.division().name() + "立功竞赛领导小组",
                        "落款日期",
                        ChineseDays.of(
                                document.map(DecisionDocument::date).orElse((LocalDate) null))),
                Honoured.COLUMNS,
                Honoured.rows(plan, list));
    }

    private static String text(SeasonPlan plan, String honour, List<Honouree> list) {
        return """
                %d年，各参赛单位按照《关于开展%s活动的通知》（%s）要求，围绕十大赛道比成效、比实绩、比可行性、比示范性，涌现出一批先进集体和先进个人。
                经单位申报、赛道部门评委提名、竞赛办统筹名额、材料审核、领导小组审定和公示，决定对%s予以%s。
                希望受%s的集体和个人珍惜荣誉、再接再厉；各参赛单位要以先进为榜样，推动城市管理行政执法工作再上新台阶。
                附件：先进集体、先进个人名单
                """
                .formatted(
                        plan.year(),
                        plan.title(),
                        plan.approval(),
                        Count.of(list, Honouree::category),
                        honour,
                        honour);
    }
}
