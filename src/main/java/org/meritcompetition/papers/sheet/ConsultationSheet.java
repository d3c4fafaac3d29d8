package org.meritcompetition.papers.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.meritcompetition.document.SheetColumn;
import org.meritcompetition.evaluation.CandidateIdentities;
import org.meritcompetition.evaluation.Seat;
import org.meritcompetition.papers.Offer;
import org.meritcompetition.papers.Paper;
import org.meritcompetition.papers.PaperReader;
import org.meritcompetition.papers.PaperSheet;
import org.meritcompetition.papers.PaperSource;
import org.meritcompetition.season.plan.ConsultedBody;
import org.meritcompetition.season.plan.SeasonPlan;
import org.meritcompetition.vetting.Consultation;
import org.meritcompetition.vetting.ConsultedNominee;
import org.meritcompetition.vetting.Consulting;
import org.meritcompetition.vetting.Opinion;
import org.springframework.stereotype.Component;

/**
 * 征求意见表 of each consulted body. The office's says what the body has answered; a unit's names its
 * own nominees and leaves the answer blank, for what a body says of somebody is told to the office.
 */
@Component
class ConsultationSheet implements PaperSource {

    private static final List<SheetColumn> COLUMNS =
            Columns.of("序号", 8, "类别", 12, "推荐对象", 24, "单位", 28, "意见", 12, "说明", 40);

    private final Consulting consulting;
    private final CandidateIdentities identities;
    private final Nominees nominees;

    ConsultationSheet(Consulting consulting, CandidateIdentities identities, Nominees nominees) {
        this.consulting = consulting;
        this.identities = identities;
        this.nominees = nominees;
    }

    @Override
    public Paper paper() {
        return Paper.CONSULTATION;
    }

    @Override
    public List<Offer> offers(SeasonPlan plan, PaperReader reader) {
        return nominees.listed(plan, reader).isEmpty()
                ? List.of()
                : plan.eligibility().consulted().stream()
                        .map(body -> new Offer(body.code(), body.name()))
                        .toList();
    }

    @Override
    public String since() {
        return Nominees.SINCE;
    }

    @Override
    public PaperSheet write(SeasonPlan plan, PaperReader reader, Offer offer) {
        var asked = asked(plan, reader, plan.eligibility().consulted(offer.of()));
        var rows = new ArrayList<List<String>>();
        for (var one : asked) {
            rows.add(
                    List.of(
                            String.valueOf(rows.size() + 1),
                            one.category().label(),
                            one.born() == null
                                    ? one.candidate()
                                    : "%s（%s生）".formatted(one.candidate(), one.born()),
                            plan.unit(one.unit()).name(),
                            one.opinion() == Opinion.NONE ? "" : one.opinion().label(),
                            one.grounds() == null ? "" : one.grounds()));
        }
        return PaperSheet.list(
                Map.of("征求部门", offer.label(), "合计", Count.of(asked, ConsultedNominee::category)),
                COLUMNS,
                rows);
    }

    private List<ConsultedNominee> asked(SeasonPlan plan, PaperReader reader, ConsultedBody body) {
        if (reader.isOffice()) {
            var put =
                    consulting.of(plan.code()).stream()
                            .filter(it -> it.body().equals(body.code()))
                            .map(Consultation::nominees)
                            .findFirst();
            if (put.isPresent()) {
                return put.get();
            }
        }
        var seats = nominees.listed(plan, reader);
        var births = identities.births(seats.stream().map(Seat::nominee).toList());
        return seats.stream()
                .map(
                        seat ->
                                ConsultedNominee.asked(
                                        seat.nominee(),
                                        seat.category(),
                                        seat.unit(),
                                        seat.candidate(),
                                        births.get(seat.nominee())))
                .toList();
    }
}
