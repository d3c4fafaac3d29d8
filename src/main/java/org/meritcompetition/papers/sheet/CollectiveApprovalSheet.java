package org.meritcompetition.papers.sheet;

import java.util.Map;
import java.util.Objects;
import org.meritcompetition.evaluation.DossierContent;
import org.meritcompetition.evaluation.DossierDrafts;
import org.meritcompetition.evaluation.Seat;
import org.meritcompetition.papers.Paper;
import org.meritcompetition.registration.ProjectEntries;
import org.meritcompetition.season.plan.AwardCategory;
import org.springframework.stereotype.Component;

/** 先进集体推荐审批表. */
@Component
class CollectiveApprovalSheet extends ApprovalSheet {

    CollectiveApprovalSheet(Nominees nominees, ProjectEntries entries, DossierDrafts drafts) {
        super(AwardCategory.COLLECTIVE, nominees, entries, drafts);
    }

    @Override
    public Paper paper() {
        return Paper.COLLECTIVE_APPROVAL;
    }

    @Override
    Map<String, Object> particulars(Seat seat, DossierContent content) {
        var collective = content.collective();
        return Map.of(
                "集体名称", seat.candidate(),
                "负责人", collective.responsible(),
                "人数", Objects.toString(collective.headcount(), ""));
    }
}
