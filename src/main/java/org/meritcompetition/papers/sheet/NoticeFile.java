package org.meritcompetition.papers.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.meritcompetition.commendation.NoticeSheet;
import org.meritcompetition.commendation.OpenNotices;
import org.meritcompetition.document.SheetColumn;
import org.meritcompetition.evaluation.Seat;
import org.meritcompetition.organisation.Contact;
import org.meritcompetition.organisation.Contacts;
import org.meritcompetition.organisation.Role;
import org.meritcompetition.papers.Offer;
import org.meritcompetition.papers.Paper;
import org.meritcompetition.papers.PaperReader;
import org.meritcompetition.papers.PaperSheet;
import org.meritcompetition.papers.PaperSource;
import org.meritcompetition.season.plan.AwardCategory;
import org.meritcompetition.season.plan.SeasonPlan;
import org.springframework.stereotype.Component;

/**
 * 公示稿, masked as the public reads it: a draft of the 正式 for the office before the approval; every
 * notice of the season for the office, those published for the units.
 */
@Component
class NoticeFile implements PaperSource {

    private static final String DRAFT = "draft";
    private static final List<SheetColumn> COLUMNS =
            Columns.of("序号", 8, "类别", 12, "名称", 30, "单位", 28, "赛道", 20);

    private final OpenNotices notices;
    private final Contacts contacts;
    private final Nominees nominees;

    NoticeFile(OpenNotices notices, Contacts contacts, Nominees nominees) {
        this.notices = notices;
        this.contacts = contacts;
        this.nominees = nominees;
    }

    @Override
    public Paper paper() {
        return Paper.NOTICE;
    }

    @Override
    public List<Offer> offers(SeasonPlan plan, PaperReader reader) {
        var all = notices.ofSeason(plan.code());
        if (all.isEmpty() && reader.isOffice()) {
            return formal(plan, reader).isEmpty()
                    ? List.of()
                    : List.of(new Offer(DRAFT, "审定前草稿（正式人选）"));
        }
        return all.stream()
                .filter(it -> reader.isOffice() || it.publishedOn() != null)
                .map(it -> new Offer(String.valueOf(it.number()), label(it)))
                .toList();
    }

    private static String label(NoticeSheet notice) {
        return notice.number() == 1 ? "公示" : "补充公示（第%d号）".formatted(notice.number());
    }

    @Override
    public String since() {
        return "领导小组审定、公示后可以下载";
    }

    @Override
    public PaperSheet write(SeasonPlan plan, PaperReader reader, Offer offer) {
        var notice = find(plan, offer).orElseGet(() -> draft(plan, reader));
        var honour = notice.kind().label();
        var rows = new ArrayList<List<String>>();
        for (var category : AwardCategory.values()) {
            for (var line : notice.of(category)) {
                rows.add(
                        List.of(
                                String.valueOf(rows.size() + 1),
                                category.label(),
                                line.name(),
                                line.unit(),
                                line.track()));
            }
        }
        return PaperSheet.list(
                Map.of(
                        "公示标题",
                        "关于%s拟%s对象的%s公示"
                                .formatted(notice.title(), honour, notice.number() > 1 ? "补充" : ""),
                        "公示正文",
                        text(plan, notice, honour),
                        "落款单位",
                        notice.division() + "竞赛办",
                        "落款日期",
                        ChineseDays.of(notice.publishedOn())),
                COLUMNS,
                rows);
    }

    private String text(SeasonPlan plan, NoticeSheet notice, String honour) {
        return """
                根据《关于开展%s活动的通知》（%s）安排，经单位申报、赛道部门评委提名、竞赛办统筹名额、材料审核、领导小组审定，拟对%s予以%s，现予公示。
                公示时间：%s至%s，共%d个工作日。
                公示期间，对公示对象有异议的，请以真实姓名向%s竞赛办反映，写明具体事实和联系方式，以便核实和答复。匿名的只作登记，不予受理。
                受理电话：%s
                附：公示名单
                """
                .formatted(
                        plan.title(),
                        plan.approval(),
                        Count.of(notice.lines(), NoticeSheet.Line::category),
                        honour,
                        ChineseDays.of(notice.publishedOn()),
                        ChineseDays.of(notice.endsOn()),
                        plan.noticeDays(),
                        notice.division(),
                        phones(plan));
    }

    /** Of the office; where the contact list has none, room to write it in. */
    private String phones(SeasonPlan plan) {
        var phones =
                contacts.of(plan.division().code()).stream()
                        .filter(Contact::isHere)
                        .filter(it -> it.roles().stream().anyMatch(r -> r.role() == Role.OFFICE))
                        .map(it -> it.details().officePhone())
                        .filter(Objects::nonNull)
                        .distinct()
                        .collect(Collectors.joining("、"));
        return phones.isEmpty() ? "　　　　　　　　" : phones;
    }

    private Optional<NoticeSheet> find(SeasonPlan plan, Offer offer) {
        return notices.ofSeason(plan.code()).stream()
                .filter(it -> String.valueOf(it.number()).equals(offer.of()))
                .findFirst();
    }

    private NoticeSheet draft(SeasonPlan plan, PaperReader reader) {
        return notices.draft(plan.code(), formal(plan, reader));
    }

    private List<Seat> formal(SeasonPlan plan, PaperReader reader) {
        return nominees.listed(plan, reader).stream().filter(Seat::isFormal).toList();
    }
}
